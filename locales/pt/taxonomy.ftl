### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Documentos
need-health = Saúde
need-emergency = Emergência
need-work = Trabalho
need-home = Casa
need-school = Escola, italiano
need-rights = Direitos e leis
need-safety = Segurança
need-family = Família, filhos
need-food = Comida e roupa
need-town-hall = Município
need-community = Convívio

## Kinds of help

category-immigration-desk = Atendimento a imigrantes
category-police-immigration = Polícia, imigração (questura)
category-prefecture = Prefettura (Estado italiano)
category-consulate = Consulado
category-post-office = Correios
category-out-of-hours-doctor = Médico à noite e feriados (guardia medica)
category-health-desk = Balcão da saúde
category-health-registration = Inscrição no médico de família
category-health-centre = Centro de saúde
category-health-migrants = Saúde para migrantes
category-hospital = Hospital
category-family-clinic = Saúde da mulher e família (consultorio)
category-emergency-number = Número de emergência
category-social-emergency = Emergência social
category-helpline = Linha de apoio
category-job-centre = Centro de emprego
category-job-orientation = Ajuda para procurar trabalho
category-social-security = Pensões e subsídios (INPS)
category-trade-union = Sindicato
category-patronato = Ajuda com formulários (patronato)
category-shelter = Abrigo para dormir
category-housing = Ajuda com a habitação
category-reception-project = Projeto de acolhimento
category-adult-school = Escola de italiano e para adultos
category-student-services = Serviços para estudantes
category-legal-aid = Ajuda jurídica
category-antiviolence = Centro contra a violência
category-antitrafficking = Ajuda contra o tráfico de pessoas
category-police = Polícia
category-social-services = Serviços sociais
category-charity = Refeições e ajuda básica
category-registry-office = Residência e certidões (anagrafe)
category-public-desk = Balcão do cidadão
category-regional-office = Serviço da Região
category-youth-service = Serviço para jovens
category-library = Biblioteca

## Languages spoken at a desk

spoken-it = italiano
spoken-en = inglês
spoken-fr = francês
spoken-es = espanhol
spoken-pt = português
spoken-ro = romeno
spoken-sq = albanês
spoken-mk = macedónio
spoken-uk = ucraniano
spoken-ru = russo
spoken-pl = polaco
spoken-tr = turco
spoken-ar = árabe
spoken-fa = persa
spoken-ur = urdu
spoken-hi = hindi
spoken-bn = bengali
spoken-pa = punjabi
spoken-zh = chinês
spoken-tl = tagalo
spoken-ps = pashto
spoken-de = alemão
spoken-so = somali
spoken-ti = tigrínia
spoken-am = amárico
spoken-wo = wolof
spoken-sr = sérvio
spoken-hr = croata
spoken-bs = bósnio
spoken-bg = búlgaro
spoken-ka = georgiano
spoken-ku = curdo
spoken-ta = tâmil
spoken-si = cingalês
spoken-ne = nepalês
spoken-ig = igbo
spoken-yo = ioruba
spoken-ha = hausa
spoken-ff = fula
spoken-bm = bambara

## Who it is for

eligibility-adults = Adultos
eligibility-asylum-seekers = Requerentes de asilo
eligibility-children = Crianças
eligibility-eu-citizens = Cidadãos da União Europeia
eligibility-everyone = Todas as pessoas
eligibility-families = Famílias
eligibility-foreigners = Pessoas estrangeiras
eligibility-homeless = Pessoas sem casa
eligibility-men = Homens
eligibility-minors-alone = Menores sem os pais
eligibility-poverty = Pessoas pobres
eligibility-refugees = Refugiados
eligibility-students = Estudantes
eligibility-trafficked = Vítimas de tráfico de pessoas
eligibility-women = Mulheres
eligibility-workers = Trabalhadores
eligibility-young-people = Jovens

## What to bring

document-none = Nenhum documento
document-identity-document = Documento de identidade
document-passport = Passaporte
document-permit = Autorização de residência (permesso di soggiorno)
document-tax-code = Número fiscal (codice fiscale)
document-health-card = Cartão de saúde (tessera sanitaria)
document-isee = ISEE (declaração de rendimentos)
document-residence = Certidão de residência
document-photo = Foto tipo passaporte

## What it costs

cost-free = Grátis
cost-fee = Pago
cost-ticket = Taxa de saúde (ticket)

## How to get in

access-step-free = Sem degraus
access-accessible-toilet = Sanitário acessível
access-lift = Elevador
access-parking = Estacionamento
