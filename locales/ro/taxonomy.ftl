### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Acte
need-health = Sănătate
need-emergency = Urgență
need-work = Muncă
need-home = Locuință
need-school = Școli, italiană
need-rights = Legi, drepturi
need-safety = Siguranță
need-family = Familie, copii
need-food = Mâncare, haine
need-town-hall = Primărie
need-community = Comunitate

## Kinds of help

category-immigration-desk = Ghișeu pentru imigranți
category-police-immigration = Poliția pentru străini (questura)
category-prefecture = Prefectură
category-consulate = Consulat
category-post-office = Poștă
category-out-of-hours-doctor = Medic de gardă (guardia medica)
category-health-desk = Ghișeu pentru sănătate
category-health-registration = Înscriere la medic
category-health-centre = Centru de sănătate
category-health-migrants = Sănătate pentru migranți
category-hospital = Spital
category-family-clinic = Cabinet pentru familie (consultorio)
category-emergency-number = Număr de urgență
category-social-emergency = Urgență socială
category-helpline = Telefon de ajutor
category-job-centre = Oficiul de muncă (centro per l’impiego)
category-job-orientation = Ajutor să găsești de lucru
category-social-security = Asigurări sociale (INPS)
category-trade-union = Sindicat
category-patronato = Ajutor cu acte și cereri (patronato)
category-shelter = Adăpost de noapte
category-housing = Ajutor pentru locuință
category-reception-project = Proiect de primire și găzduire
category-adult-school = Italiană și școală pentru adulți
category-student-services = Servicii pentru studenți
category-legal-aid = Ajutor juridic
category-antiviolence = Centru împotriva violenței
category-antitrafficking = Ajutor contra traficului de persoane
category-police = Poliție
category-social-services = Servicii sociale
category-charity = Cantină și ajutoare
category-registry-office = Evidența populației (anagrafe)
category-public-desk = Ghișeu pentru cetățeni
category-regional-office = Birou al Regiunii
category-youth-service = Servicii pentru tineri
category-library = Bibliotecă

## Languages spoken at a desk

spoken-it = italiană
spoken-en = engleză
spoken-fr = franceză
spoken-es = spaniolă
spoken-pt = portugheză
spoken-ro = română
spoken-sq = albaneză
spoken-mk = macedoneană
spoken-uk = ucraineană
spoken-ru = rusă
spoken-pl = poloneză
spoken-tr = turcă
spoken-ar = arabă
spoken-fa = persană
spoken-ur = urdu
spoken-hi = hindi
spoken-bn = bengaleză
spoken-pa = punjabi
spoken-zh = chineză
spoken-tl = tagalog
spoken-ps = paștună
spoken-de = germană
spoken-so = somaleză
spoken-ti = tigrină
spoken-am = amharică
spoken-wo = wolof
spoken-sr = sârbă
spoken-hr = croată
spoken-bs = bosniacă
spoken-bg = bulgară
spoken-ka = georgiană
spoken-ku = kurdă
spoken-ta = tamilă
spoken-si = singaleză
spoken-ne = nepaleză
spoken-ig = igbo
spoken-yo = yoruba
spoken-ha = hausa
spoken-ff = fula
spoken-bm = bambara

## Who it is for

eligibility-adults = Adulți
eligibility-asylum-seekers = Solicitanți de azil
eligibility-children = Copii
eligibility-eu-citizens = Cetățeni ai Uniunii Europene
eligibility-everyone = Toată lumea
eligibility-families = Familii
eligibility-foreigners = Străini
eligibility-homeless = Oameni fără casă
eligibility-men = Bărbați
eligibility-minors-alone = Minori fără părinți
eligibility-poverty = Persoane sărace
eligibility-refugees = Refugiați
eligibility-students = Studenți și elevi
eligibility-trafficked = Victime ale traficului de persoane
eligibility-women = Femei
eligibility-workers = Lucrători
eligibility-young-people = Tineri

## What to bring

document-none = Niciun act
document-identity-document = Act de identitate
document-passport = Pașaport
document-permit = Permis de ședere
document-tax-code = Cod fiscal (codice fiscale)
document-health-card = Card de sănătate (tessera sanitaria)
document-isee = ISEE (dovada veniturilor)
document-residence = Certificat de rezidență
document-photo = Poză tip pașaport

## What it costs

cost-free = Gratuit
cost-fee = Cu plată
cost-ticket = Coplată medicală (ticket)

## How to get in

access-step-free = Fără trepte
access-accessible-toilet = Toaletă accesibilă
access-lift = Lift
access-parking = Parcare
