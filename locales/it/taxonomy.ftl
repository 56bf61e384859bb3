### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Written by the developers, not yet reviewed by a second person.

## Needs: short names for the tiles

need-documents = Documenti
need-health = Salute
need-emergency = Emergenza
need-work = Lavoro
need-home = Casa
need-school = Scuola e italiano
need-rights = Diritti e legge
need-safety = Sicurezza
need-family = Famiglia e figli
need-food = Cibo e vestiti
need-town-hall = Comune
need-community = Incontri

## Kinds of help

category-immigration-desk = Sportello immigrazione
category-police-immigration = Questura, ufficio immigrazione
category-prefecture = Prefettura
category-consulate = Consolato
category-post-office = Ufficio postale
category-out-of-hours-doctor = Guardia medica
category-health-desk = Sportello salute
category-health-registration = Iscrizione al medico
category-health-centre = Centro di salute
category-health-migrants = Salute per migranti
category-hospital = Ospedale
category-family-clinic = Consultorio
category-emergency-number = Numero di emergenza
category-social-emergency = Emergenza sociale
category-helpline = Numero di ascolto
category-job-centre = Centro per l’impiego
category-job-orientation = Orientamento al lavoro
category-social-security = Previdenza sociale
category-trade-union = Sindacato
category-patronato = Patronato
category-shelter = Dormitorio
category-housing = Aiuto per la casa
category-reception-project = Progetto di accoglienza
category-adult-school = Scuola di italiano e per adulti
category-student-services = Servizi per studenti
category-legal-aid = Aiuto legale
category-antiviolence = Centro antiviolenza
category-antitrafficking = Aiuto contro la tratta
category-police = Polizia
category-social-services = Servizi sociali
category-charity = Mensa e aiuti
category-registry-office = Anagrafe
category-public-desk = Sportello del cittadino
category-regional-office = Ufficio della Regione
category-youth-service = Servizio per giovani
category-library = Biblioteca

## Languages spoken at a desk

spoken-it = italiano
spoken-en = inglese
spoken-fr = francese
spoken-es = spagnolo
spoken-pt = portoghese
spoken-ro = romeno
spoken-sq = albanese
spoken-mk = macedone
spoken-uk = ucraino
spoken-ru = russo
spoken-pl = polacco
spoken-tr = turco
spoken-ar = arabo
spoken-fa = persiano
spoken-ur = urdu
spoken-hi = hindi
spoken-bn = bengalese
spoken-pa = punjabi
spoken-zh = cinese
spoken-tl = tagalog
spoken-ps = pashto
spoken-de = tedesco
spoken-so = somalo
spoken-ti = tigrino
spoken-am = amarico
spoken-wo = wolof
spoken-sr = serbo
spoken-hr = croato
spoken-bs = bosniaco
spoken-bg = bulgaro
spoken-ka = georgiano
spoken-ku = curdo
spoken-ta = tamil
spoken-si = singalese
spoken-ne = nepalese
spoken-ig = igbo
spoken-yo = yoruba
spoken-ha = hausa
spoken-ff = fula
spoken-bm = bambara

## Who it is for

eligibility-adults = Adulti
eligibility-asylum-seekers = Richiedenti asilo
eligibility-children = Bambini
eligibility-eu-citizens = Cittadini dell’Unione europea
eligibility-everyone = Tutti
eligibility-families = Famiglie
eligibility-foreigners = Persone straniere
eligibility-homeless = Persone senza casa
eligibility-men = Uomini
eligibility-minors-alone = Minori senza genitori
eligibility-poverty = Persone in povertà
eligibility-refugees = Rifugiati
eligibility-students = Studenti
eligibility-trafficked = Vittime di tratta
eligibility-women = Donne
eligibility-workers = Lavoratori
eligibility-young-people = Giovani

## What to bring

document-none = Nessun documento
document-identity-document = Documento di identità
document-passport = Passaporto
document-permit = Permesso di soggiorno
document-tax-code = Codice fiscale
document-health-card = Tessera sanitaria
document-isee = ISEE
document-residence = Certificato di residenza
document-photo = Foto tessera

## What it costs

cost-free = Gratis
cost-fee = A pagamento
cost-ticket = Ticket sanitario

## How to get in

access-step-free = Senza gradini
access-accessible-toilet = Bagno accessibile
access-lift = Ascensore
access-parking = Parcheggio
