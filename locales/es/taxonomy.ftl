### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Documentos
need-health = Salud
need-emergency = Emergencia
need-work = Trabajo
need-home = Vivienda
need-school = Escuela, italiano
need-rights = Derechos y ley
need-safety = Seguridad
need-family = Familia, hijos
need-food = Comida y ropa
need-town-hall = Municipio
need-community = Vida social

## Kinds of help

category-immigration-desk = Atención a inmigrantes
category-police-immigration = Policía, inmigración (questura)
category-prefecture = Prefectura (prefettura)
category-consulate = Consulado
category-post-office = Oficina de correos
category-out-of-hours-doctor = Médico de guardia (guardia medica)
category-health-desk = Trámites de salud
category-health-registration = Inscripción con un médico de familia
category-health-centre = Centro de salud
category-health-migrants = Salud para migrantes
category-hospital = Hospital
category-family-clinic = Salud mujer y familia (consultorio)
category-emergency-number = Número de emergencia
category-social-emergency = Emergencia social
category-helpline = Teléfono de ayuda
category-job-centre = Oficina de empleo
category-job-orientation = Ayuda para buscar trabajo
category-social-security = Pensiones y subsidios (INPS)
category-trade-union = Sindicato
category-patronato = Ayuda con trámites (patronato)
category-shelter = Albergue nocturno
category-housing = Ayuda con la vivienda
category-reception-project = Proyecto de acogida
category-adult-school = Escuela de italiano y para adultos
category-student-services = Servicios para estudiantes
category-legal-aid = Ayuda legal
category-antiviolence = Centro contra la violencia
category-antitrafficking = Ayuda contra la trata de personas
category-police = Policía
category-social-services = Servicios sociales
category-charity = Comedor y ayuda básica
category-registry-office = Residencia y certificados (anagrafe)
category-public-desk = Atención al ciudadano
category-regional-office = Oficina de la Región
category-youth-service = Servicio para jóvenes
category-library = Biblioteca

## Languages spoken at a desk

spoken-it = italiano
spoken-en = inglés
spoken-fr = francés
spoken-es = español
spoken-pt = portugués
spoken-ro = rumano
spoken-sq = albanés
spoken-mk = macedonio
spoken-uk = ucraniano
spoken-ru = ruso
spoken-pl = polaco
spoken-tr = turco
spoken-ar = árabe
spoken-fa = persa
spoken-ur = urdu
spoken-hi = hindi
spoken-bn = bengalí
spoken-pa = panyabí
spoken-zh = chino
spoken-tl = tagalo
spoken-ps = pastún
spoken-de = alemán
spoken-so = somalí
spoken-ti = tigriña
spoken-am = amárico
spoken-wo = wólof
spoken-sr = serbio
spoken-hr = croata
spoken-bs = bosnio
spoken-bg = búlgaro
spoken-ka = georgiano
spoken-ku = kurdo
spoken-ta = tamil
spoken-si = cingalés
spoken-ne = nepalí
spoken-ig = igbo
spoken-yo = yoruba
spoken-ha = hausa
spoken-ff = fula
spoken-bm = bambara

## Who it is for

eligibility-adults = Adultos
eligibility-asylum-seekers = Solicitantes de asilo
eligibility-children = Niños y niñas
eligibility-eu-citizens = Ciudadanos de la Unión Europea
eligibility-everyone = Todas las personas
eligibility-families = Familias
eligibility-foreigners = Personas extranjeras
eligibility-homeless = Personas sin hogar
eligibility-men = Hombres
eligibility-minors-alone = Menores sin sus padres
eligibility-poverty = Personas pobres
eligibility-refugees = Refugiados
eligibility-students = Estudiantes
eligibility-trafficked = Víctimas de trata
eligibility-women = Mujeres
eligibility-workers = Trabajadores
eligibility-young-people = Jóvenes

## What to bring

document-none = Ningún documento
document-identity-document = Documento de identidad
document-passport = Pasaporte
document-permit = Permiso de residencia (permesso di soggiorno)
document-tax-code = Código fiscal (codice fiscale)
document-health-card = Tarjeta sanitaria (tessera sanitaria)
document-isee = ISEE (certificado de ingresos)
document-residence = Certificado de residencia
document-photo = Foto tamaño carné

## What it costs

cost-free = Gratis
cost-fee = De pago
cost-ticket = Copago de salud (ticket)

## How to get in

access-step-free = Sin escalones
access-accessible-toilet = Baño accesible
access-lift = Ascensor
access-parking = Estacionamiento
