### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = Primeira autorização de residência
guide-permit-first-about = O que fazer quando chega à Itália; para o seu caso, pergunte num balcão de apoio.
step-permit-first-deadline = Conte os dias: são 8 dias úteis
step-permit-first-deadline-text =
    Vem de fora da União Europeia e fica mais de 3 meses?
    Precisa da autorização de residência (permesso di soggiorno), o documento para viver aqui.
    Peça-a até 8 dias úteis depois de chegar.
    Não espere pelo último dia.
    Se fica menos tempo, pergunte na polícia de imigração (Questura) de que papel precisa.
step-permit-first-door = Escolha a porta certa
step-permit-first-door-text =
    Tem visto de família ou de trabalho com contrato?
    Vá ao balcão único (Sportello Unico) da Prefettura, um serviço do Estado: lá preparam o pedido para enviar.
    Se pede asilo, vá à Questura.
    Nos outros casos, vá aos correios ou à Questura.
    Pergunte primeiro num balcão de apoio.
step-permit-first-form = Peça ajuda para fazer o pedido
step-permit-first-form-text =
    Nos correios, peça o kit: um envelope com formulários e instruções.
    O patronato é um serviço que ajuda de graça com os formulários.
    Alguns municípios (Comune) também ajudam.
    Pergunte de que papéis precisa para o seu motivo: trabalho, estudo, família.
step-permit-first-post = Entregue o envelope nos correios
step-permit-first-post-text =
    Vá a uma agência dos correios com o balcão “amigo” (Sportello Amico): o pedido só se entrega lá.
    Assine o formulário e deixe o envelope aberto.
    O selo fiscal (marca da bollo) custa 16 euros e o envio 30 euros.
    Normalmente paga também uma taxa: o valor varia, pergunte quanto é.
    Vão dar-lhe um recibo (ricevuta): ande sempre com ele.
step-permit-first-questura = Vá à Questura no dia marcado
step-permit-first-questura-text =
    Nos correios dizem-lhe o dia, ou chega uma carta a sua casa.
    Leve 4 fotos iguais e recentes.
    Leve os originais de todas as cópias.
    Lá tiram-lhe a foto e as impressões digitais.
    Se não puder ir, avise antes a Questura.
step-permit-first-wait = Espere com o recibo
step-permit-first-wait-text =
    A lei dá 90 dias para a resposta, mas pode demorar mais.
    Com o recibo pode ficar na Itália até à resposta.
    Também pode trabalhar, se a autorização que pede o permitir.
    No site da Polícia pode ver como está o seu pedido.

## Renew your permit

guide-permit-renewal = Renovar a autorização
guide-permit-renewal-about = Como pedir a renovação a tempo; para a sua autorização, pergunte num balcão de apoio.
step-permit-renewal-when = Comece 90 dias antes
step-permit-renewal-when-text =
    Veja até que dia vale a sua autorização de residência (permesso di soggiorno).
    Peça a renovação pelo menos 90 dias antes.
    A regra mudou em 2026.
    Se ler outro número, pergunte num balcão de apoio.
    Se falta pouco tempo ou o prazo já passou, vá já a um balcão de apoio.
step-permit-renewal-papers = Prepare os documentos
step-permit-renewal-papers-text =
    A polícia de imigração (Questura) verifica de novo as condições da autorização.
    Por exemplo, se ainda trabalha ou estuda.
    O patronato é um serviço que ajuda de graça com os formulários.
    Pergunte lá de que papéis precisa.
step-permit-renewal-post = Entregue o pedido
step-permit-renewal-post-text =
    Algumas autorizações renovam-se nos correios, outras só na Questura: pergunte.
    Nos correios, procure o balcão “amigo” (Sportello Amico).
    Assine o formulário e deixe o envelope aberto.
    O selo fiscal (marca da bollo) custa 16 euros e o envio 30 euros.
    Normalmente paga também uma taxa: o valor varia, pergunte quanto é.
step-permit-renewal-questura = Vá à Questura no dia marcado
step-permit-renewal-questura-text =
    Nos correios dizem-lhe o dia, ou chega uma carta a sua casa.
    Na Questura tiram-lhe de novo a foto e as impressões digitais.
    Leve 4 fotos e os originais de todas as cópias.
    Se mudou de casa ou de telefone, avise a Questura.
step-permit-renewal-wait = Guarde o recibo e a autorização antiga
step-permit-renewal-wait-text =
    A lei dá 90 dias para a resposta, mas pode demorar mais.
    Com o recibo (ricevuta) pode ficar na Itália até à resposta.
    Também pode trabalhar, se a sua autorização o permitir.
    Com o recibo e a autorização antiga pode ir ao seu país.
    Antes de viajar, pergunte na Questura.
step-permit-renewal-no = Se a resposta for não, peça ajuda
step-permit-renewal-no-text =
    A resposta pode ser não.
    Pode apresentar recurso: um juiz verifica a decisão.
    Procure logo ajuda jurídica, não espere.
    Leve a carta que recebeu.

## Bring your family to Italy

guide-permit-family = Trazer a família para a Itália
guide-permit-family-about = Como a sua família pode vir; as regras mudam, pergunte sempre num balcão de apoio.
step-permit-family-who = Veja quem pode vir
step-permit-family-who-text =
    Chama-se reagrupamento familiar (ricongiungimento familiare): a família vem viver consigo.
    Precisa de uma autorização de residência (permesso di soggiorno) de pelo menos 1 ano.
    Pode pedir para o marido ou a mulher e para os filhos com menos de 18 anos.
    Para os filhos, é preciso o sim do outro progenitor (pai ou mãe).
    Para os seus pais ou para filhos adultos, pergunte num balcão de apoio.
step-permit-family-years = Conte os anos na Itália
step-permit-family-years-text =
    Para o marido ou a mulher, precisa de 2 anos em situação regular na Itália, sem interrupção.
    Para os filhos menores, os 2 anos não são precisos.
    Também não são precisos se tem asilo ou proteção subsidiária.
    Nesse caso, outras regras também podem mudar: pergunte.
step-permit-family-home = Peça o certificado da casa
step-permit-family-home-text =
    Precisa de um certificado do município (Comune): a idoneità dell’alloggio.
    Diz que a casa é adequada para a sua família.
    O município verifica também quantas pessoas vivem lá.
    Pergunte quanto custa e quanto tempo demora.
step-permit-family-apply = Faça o pedido pela internet
step-permit-family-apply-text =
    O pedido vai para o balcão único (Sportello Unico) da Prefettura, o serviço do Estado no lugar onde vive.
    Faz-se pela internet, com um acesso digital: SPID ou cartão de identidade eletrónico.
    Tem de mostrar a autorização, o rendimento e a casa.
    O rendimento é quanto ganha: pergunte quanto é preciso este ano.
    Se for difícil, peça ajuda a um serviço de apoio (patronato).
step-permit-family-answer = Espere pelo sim (nulla osta)
step-permit-family-answer-text =
    O nulla osta é o sim da Prefettura.
    A lei dá 150 dias para a resposta.
    Depois a família pede o visto na embaixada ou no consulado da Itália.
    Pergunte antes ao consulado que certidões são precisas.
step-permit-family-arrive = Depois da chegada, vá à Prefettura
step-permit-family-arrive-text =
    Até 8 dias depois de chegar, a sua família vai ao Sportello Unico.
    Lá verificam o visto e preparam o pedido de autorização.
    Dão também o número fiscal (codice fiscale), um código que se usa para tudo.
    Depois o pedido envia-se pelos correios.
    Peça para marcar hora assim que a família chegar.

## Change your type of permit

guide-permit-conversion = Mudar o tipo de autorização
guide-permit-conversion-about = Como passar, por exemplo, do estudo para o trabalho; pergunte sempre num balcão de apoio.
step-permit-conversion-need = Veja se precisa de mudar de autorização
step-permit-conversion-need-text =
    Mudar o tipo de autorização de residência (permesso di soggiorno) chama-se conversione.
    As autorizações por trabalho ou por família valem também para outras atividades permitidas.
    Com a autorização por família já pode trabalhar.
    Nem todas as autorizações podem mudar para trabalho: pergunte antes.
step-permit-conversion-study = Passe do estudo para o trabalho
step-permit-conversion-study-text =
    A autorização por estudo pode mudar para autorização por trabalho.
    Pode pedir durante todo o ano, sem limite de vagas.
    Peça antes de a autorização acabar.
    Se faz um curso de formação ou um estágio, termine-o primeiro.
step-permit-conversion-job = Encontre um trabalho dentro da lei
step-permit-conversion-job-text =
    Precisa do contrato de residência (contratto di soggiorno).
    É o acordo entre si e quem lhe dá trabalho.
    Para trabalhar por conta própria é preciso outro papel: pergunte qual.
    Não pague a ninguém para ter um contrato.
    Se sofre exploração, ligue para o 800 290 290: é grátis.
step-permit-conversion-apply = Peça primeiro à Prefettura
step-permit-conversion-apply-text =
    Para passar para o trabalho, a primeira porta é a Prefettura, um serviço do Estado.
    O balcão único (Sportello Unico) dá o nulla osta, isto é, o sim da Prefettura.
    Pergunte como se envia o pedido e que papéis são precisos.
    Faça isso enquanto a autorização ainda é válida.
step-permit-conversion-questura = Depois peça à Questura
step-permit-conversion-questura-text =
    Depois do sim, peça a nova autorização à polícia de imigração (Questura).
    Pergunte se tem de usar o kit dos correios.
    Se a autorização ainda é válida, não paga a taxa.
    Pergunte que outras despesas há.
step-permit-conversion-wait = Espere com o recibo
step-permit-conversion-wait-text =
    A lei dá 90 dias para a resposta, mas pode demorar mais.
    Com o recibo (ricevuta) pode ficar e trabalhar legalmente até à resposta.
    Mostre o recibo também a quem lhe dá trabalho.
    Se a resposta for não, procure logo ajuda jurídica.

## Doctor and care

guide-health = Médico e cuidados de saúde
guide-health-about = Médico e cuidados, mesmo sem autorização de residência; pergunte na USL, o serviço de saúde.
step-health-emergency = Ligue para o 112 se há perigo
step-health-emergency-text =
    Se há perigo de vida, ligue para o 112.
    Diga onde está e o que se passa.
    Se fala outra língua, diga logo qual.
step-health-register = Inscreva-se no serviço de saúde
step-health-register-text =
    O serviço de saúde (SSN) trata de si como de um italiano.
    Inscreve-se quem trabalha ou tem inscrição no centro de emprego (centro per l’impiego).
    Também quem tem, ou renova, a autorização de residência (permesso di soggiorno) por família ou asilo.
    Vá à USL da sua residência ou, se não a tem, do lugar onde vive.
    Com outras autorizações, ou com passaporte da União Europeia, pergunte se é preciso pagar.
step-health-doctor = Escolha o seu médico
step-health-doctor-text =
    Com a inscrição tem um médico de família (medico di famiglia).
    As crianças têm o pediatra, o médico das crianças.
    O cartão de saúde (tessera sanitaria) chega a sua casa.
    Os familiares que sustenta, com autorização, têm os mesmos cuidados.
    Os seus filhos têm cuidados desde que nascem.
step-health-night = Procure um médico à noite
step-health-night-text =
    O seu médico não atende e não é uma emergência?
    Procure a guardia medica: um médico para as noites e os feriados.
    Aqui encontra os lugares e os telefones.
    Ligue antes de ir.
step-health-no-permit = Tem cuidados mesmo sem autorização
step-health-no-permit-text =
    Mesmo sem autorização, tem os cuidados urgentes e essenciais.
    Essenciais quer dizer: sem eles, com o tempo fica pior.
    Peça na USL o código STP, para quem não tem autorização.
    O código vale 6 meses e pode ser renovado.
    O pessoal de saúde não pode denunciar uma pessoa por não ter autorização.
step-health-mother-child = Vá ao serviço para mulheres e famílias
step-health-mother-child-text =
    O serviço para mulheres e famílias chama-se consultorio.
    Na gravidez tem os mesmos cuidados que as italianas, mesmo sem autorização.
    Os filhos menores inscrevem-se mesmo sem autorização.
    Assim podem ter um pediatra ou um médico.
    Se lhe disserem que não, peça ajuda num balcão de apoio.

## Finding work

guide-job = Procurar trabalho
guide-job-about = Como procurar trabalho; para o seu caso, confirme num balcão de apoio.
step-job-can-work = Veja se pode trabalhar
step-job-can-work-text =
    Mostre a sua autorização de residência (permesso di soggiorno) num balcão de apoio.
    Pergunte se pode trabalhar com essa autorização.
    Quem espera a resposta ao pedido de asilo tem regras próprias: pergunte quando pode começar.
step-job-register = Vá ao centro de emprego
step-job-register-text =
    O centro de emprego (centro per l’impiego) é o serviço público que ajuda a encontrar trabalho.
    Lá declara que não tem trabalho e que o procura já.
    Esta declaração chama-se DID.
    Com a DID pode usar os serviços do centro.
    Pergunte como se faz e que papéis são precisos.
step-job-cv = Escreva o currículo
step-job-cv-text =
    O currículo é uma folha que fala de si.
    Escreva os seus trabalhos, a escola e as línguas.
    Ponha também o trabalho que fez no seu país.
    Se precisar de ajuda, peça aqui.
step-job-search = Procure em vários lugares
step-job-search-text =
    Pergunte no centro de emprego que ofertas há.
    Leve o currículo às agências de trabalho.
    Em regra, uma agência não pode pedir-lhe dinheiro.
    Se querem dinheiro ou o passaporte, pare e peça ajuda.
step-job-contract = Leia antes de assinar
step-job-contract-text =
    Antes de começar, tem de receber um papel escrito.
    É o contrato, ou a cópia da comunicação de contratação.
    Se não entender, mostre-o ao sindicato.
    O sindicato defende quem trabalha.
    Guarde sempre uma cópia.
step-job-lost-job = Se perder o trabalho, aja logo
step-job-lost-job-text =
    Perder o trabalho não lhe tira a autorização.
    Vá logo ao centro de emprego.
    Com uma autorização por trabalho pode manter a inscrição pelo menos 1 ano.
    Com a autorização por trabalho sazonal não é assim.
    Pergunte num serviço de apoio (patronato) se tem direito a algum dinheiro.

## Your rights at work

guide-job-rights = Os seus direitos no trabalho
guide-job-rights-about = Regras que valem para quem trabalha; para o seu contrato, pergunte ao sindicato.
step-job-rights-equal = Conheça os seus direitos
step-job-rights-equal-text =
    Com uma autorização de residência (permesso di soggiorno) válida tem os mesmos direitos que os italianos.
    Recusar-lhe um trabalho só porque vem de outro país é discriminação.
    O sindicato defende quem trabalha.
    Entre e conte o seu caso.
step-job-rights-hours = Escreva as suas horas
step-job-rights-hours-text =
    Todos os dias, escreva quando começa e quando acaba.
    Em média, trabalha no máximo 48 horas por semana, já com as horas extra.
    Em cada 24 horas tem 11 horas seguidas de descanso.
    Em regra, em cada 7 dias tem 24 horas livres.
    Alguns trabalhos têm regras diferentes: pergunte.
step-job-rights-pay = Confira o salário
step-job-rights-pay-text =
    Com o dinheiro recebe o recibo de salário (busta paga), que explica as contas.
    Em regra, quem lhe dá trabalho não pode pagar em dinheiro vivo.
    A assinatura no recibo de salário não prova que recebeu o dinheiro.
    Quem trabalha em casa de uma família tem regras diferentes.
    Guarde todos os recibos de salário.
step-job-rights-holidays = Tire as férias
step-job-rights-holidays-text =
    As férias são dias livres e pagos.
    Tem pelo menos 4 semanas por ano.
    Não pode renunciar ao descanso nem às férias.
    Se ficar doente, avise logo quem lhe dá trabalho.
step-job-rights-no-contract = Peça ajuda se não tem contrato
step-job-rights-no-contract-text =
    O seu trabalho tem de ser pago, mesmo se não respeitam as regras.
    Escreva os dias, as horas, o lugar e os nomes.
    A inspeção do trabalho (Ispettorato del lavoro) recebe queixas e guarda segredo.
    Fale primeiro com um serviço de ajuda jurídica ou com um sindicato.
    Faça isso sobretudo se não tem autorização.
step-job-rights-danger = Ligue se há ameaças
step-job-rights-danger-text =
    Se lhe tiram os documentos, o salário ou a liberdade, não fique só.
    Ligue para o 800 290 290: grátis, sem dizer o nome, 24 horas por dia.
    Respondem em várias línguas.
    Uma mulher que sofre violência pode ligar para o 1522.
    Se o perigo é agora, ligue para o 112.

## Home and residence

guide-housing = Casa e residência
guide-housing-about = Aluguer (aluguel), contrato e residência: antes de assinar, pergunte num balcão de apoio.
step-housing-search = Procure com atenção
step-housing-search-text =
    Pergunte nos serviços de habitação e nas associações.
    Veja a casa antes de pagar.
    Não mande dinheiro a quem nunca viu.
    Recusar-lhe uma casa só porque vem de outro país é discriminação.
    Se acontecer, procure ajuda jurídica.
step-housing-contract = Peça um contrato escrito
step-housing-contract-text =
    O contrato de aluguer (aluguel) tem de ser escrito.
    O dono da casa regista-o no prazo de 30 dias e depois avisa.
    Registar quer dizer: o Estado sabe que o contrato existe.
    Um aluguer mais alto do que o registado não vale.
    Peça um recibo sempre que pagar.
step-housing-deposit = Verifique o depósito
step-housing-deposit-text =
    O depósito (caução) é uma garantia para o dono da casa.
    Por lei, não passa de 3 meses de aluguer (aluguel).
    Peça um recibo.
    Tire fotos da casa antes de entrar.
step-housing-host = Peça a quem lhe dá casa que avise
step-housing-host-text =
    Quem lhe dá casa ou hospedagem tem de avisar a polícia.
    Onde não há polícia, avisa o município (Comune).
    Faz isso por escrito no prazo de 48 horas, mesmo se é seu familiar.
    Peça uma cópia desse papel.
step-housing-residence = Peça a residência
step-housing-residence-text =
    A residência, o lugar onde vive, serve para ter o cartão de identidade e as ajudas.
    Peça-a no serviço de residência do município (anagrafe), até 20 dias depois de mudar de casa.
    A inscrição é feita em 2 dias úteis; depois verificam.
    Se ocupa uma casa sem ter direito, não pode pedir lá a residência.
    Se não tem casa, pergunte como pode ter a residência mesmo assim.
step-housing-renew = Volte ao município depois da renovação
step-housing-renew-text =
    A sua autorização de residência (permesso di soggiorno) foi renovada?
    No prazo de 60 dias, diga ao município que ainda vive na mesma casa.
    Leve a autorização nova.
    Se não o fizer, pode perder a residência.

## School and Italian

guide-school = Escola e italiano
guide-school-about = A escola para os filhos e o italiano para si; pergunte as datas e os preços.
step-school-enrol = Inscreva os filhos na escola
step-school-enrol-text =
    Todas as crianças têm direito à escola, mesmo sem autorização de residência (permesso di soggiorno).
    A escola é obrigatória por pelo menos 10 anos.
    Pode fazer a inscrição (matrícula) em qualquer momento do ano.
    Vá à escola mais próxima.
step-school-papers = Leve os documentos que tem
step-school-papers-text =
    Se faltam documentos, a escola inscreve o seu filho mesmo assim.
    Para a escola obrigatória não precisa de mostrar a autorização.
    Para muitas turmas de primeiro ano, o pedido é pela internet.
    Se não tem o número fiscal (codice fiscale), faça o pedido na escola.
step-school-class = Fale com os professores
step-school-class-text =
    Em regra, a turma é a da idade da criança.
    A escola vê também o que o seu filho já sabe.
    Conte o que ele estudou.
    Peça ajuda para o italiano, as refeições, os livros e o autocarro (ônibus).
step-school-cpia = Estude italiano no CPIA
step-school-cpia-text =
    O CPIA é a escola pública para adultos.
    Pode estudar italiano lá mesmo se já tem um diploma.
    Os cursos chegam pelo menos ao nível A2, um italiano simples.
    Pergunte quando se pode inscrever e se é preciso pagar.
step-school-diploma = Tire o primeiro diploma (licenza media)
step-school-diploma-text =
    A licenza media é o primeiro diploma italiano.
    No CPIA os adultos podem tirá-lo.
    Se não o tem, pode inscrever-se já aos 16 anos.
    Pergunte também pela escola secundária (ensino médio) à noite.
step-school-nearby = Procure outros cursos por perto
step-school-nearby-text =
    Pergunte nas associações e bibliotecas se dão cursos.
    Pergunte se são grátis.
    Falar um pouco todos os dias ajuda muito.

## Be part of the community

guide-community = Participar na comunidade
guide-community-about = Lugares para conhecer pessoas; horários e preços mudam, pergunte antes de ir.
step-community-library = Entre na biblioteca
step-community-library-text =
    A biblioteca é um lugar calmo para ler e estudar.
    Peça livros fáceis ou na sua língua.
    Pergunte como ter o cartão e se é grátis.
    Pergunte se há internet.
step-community-sport = Faça desporto (esporte) e atividades
step-community-sport-text =
    O desporto (esporte), a música e o teatro ajudam a fazer amigos.
    Para atividades curtas, os serviços públicos não pedem a autorização de residência (permesso di soggiorno).
    Para entrar numa equipa (time), pergunte que papéis são precisos.
step-community-groups = Conheça as associações
step-community-groups-text =
    Quem tem autorização de residência participa na vida da sua cidade.
    Procure uma associação perto de si.
    Vá a um encontro, mesmo só para ouvir.
    Vá mesmo se fala pouco italiano.
step-community-volunteer = Faça voluntariado
step-community-volunteer-text =
    Quem faz voluntariado ajuda os outros sem receber salário.
    A associação só devolve o dinheiro das despesas que provar.
    Também faz um seguro para os acidentes enquanto ajuda.
    Se uma empresa quer que trabalhe de graça, pergunte antes ao sindicato.
step-community-civil-service = Experimente o serviço civil
step-community-civil-service-text =
    O serviço civil (servizio civile) é um projeto para jovens dos 18 aos 28 anos.
    Todos os meses recebe algum dinheiro: pergunte quanto.
    Está aberto também a estrangeiros com autorização válida.
    Não faz a autorização durar mais tempo.
    Pergunte quando se pode fazer o pedido.
step-community-meetings = Vá aos encontros do município
step-community-meetings-text =
    Pergunte no município (Comune) que encontros e festas há.
    Pergunte se há um grupo de estrangeiros que fala com o município.
    A sua voz conta.

## Papers to bring

item-passport = Passaporte válido
item-passport-copy = Fotocópia do passaporte
item-reason-papers = Papéis para o seu motivo: trabalho, estudo, família
item-tax-code = Número fiscal (codice fiscale), se já o tem
item-home-proof = Papel sobre onde vive, se pedirem
item-kit-forms = Formulários do kit preenchidos e assinados
item-stamp = Selo fiscal (marca da bollo): vende-se nas tabacarias
item-appointment = Papel com o dia e a hora marcados
item-receipt = Recibo do pedido
item-photos = 4 fotos tipo passaporte, iguais e recentes
item-originals = Originais de todas as cópias
item-permit-copy = Fotocópia da autorização
item-old-permit = Autorização antiga
item-decision-letter = Carta com a resposta
item-home-contract = Contrato da casa, se o pedirem
item-permit = Autorização de residência ou recibo
item-income-papers = Documentos que dizem quanto ganha
item-housing-certificate = Certificado da casa (idoneità dell’alloggio)
item-family-proof = Papéis que dizem quem é a sua família, se os pedirem
item-visa-passport = Passaporte com o visto
item-clearance = O sim da Prefettura (nulla osta)
item-work-contract = Contrato ou proposta de trabalho
item-identity = Passaporte ou cartão de identidade
item-address = O seu endereço
item-cv = Currículo, várias cópias
item-payslips = Recibos de salário e contrato
item-work-notes = Folha com dias, horas, lugar e nomes
item-home-paper = Contrato de aluguer (aluguel) ou papel de quem lhe dá casa
item-new-permit = Autorização de residência nova
item-child-papers = Documentos do seu filho
item-school-reports = Notas da escola ou diplomas, também de outros países
