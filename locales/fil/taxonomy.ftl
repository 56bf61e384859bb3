### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Dokumento
need-health = Kalusugan
need-emergency = Emergency
need-work = Trabaho
need-home = Tirahan
need-school = School, Italyano
need-rights = Batas, karapatan
need-safety = Kaligtasan
need-family = Pamilya, anak
need-food = Pagkain, damit
need-town-hall = Munisipyo
need-community = Komunidad

## Kinds of help

category-immigration-desk = Opisina para sa mga migrante
category-police-immigration = Immigration ng pulisya (questura)
category-prefecture = Prefettura (opisina ng gobyerno)
category-consulate = Konsulado
category-post-office = Post office
category-out-of-hours-doctor = Doktor sa gabi at weekend (guardia medica)
category-health-desk = Opisina para sa kalusugan
category-health-registration = Pagpaparehistro sa doktor
category-health-centre = Health center
category-health-migrants = Gamutan para sa mga migrante
category-hospital = Ospital
category-family-clinic = Klinika ng pamilya (consultorio)
category-emergency-number = Numero sa emergency
category-social-emergency = Agarang tulong panlipunan
category-helpline = Helpline
category-job-centre = Job center (Centro per l’impiego)
category-job-orientation = Tulong sa paghahanap ng trabaho
category-social-security = Social security (INPS)
category-trade-union = Unyon ng manggagawa
category-patronato = Tulong sa papeles (patronato)
category-shelter = Matutulugan sa gabi (dormitorio)
category-housing = Tulong sa tirahan
category-reception-project = Programa ng pagtanggap sa mga refugee
category-adult-school = Italyano at paaralan para sa mga adult
category-student-services = Serbisyo para sa mga estudyante
category-legal-aid = Tulong legal
category-antiviolence = Tulong laban sa karahasan
category-antitrafficking = Tulong laban sa human trafficking
category-police = Pulis
category-social-services = Social services (servizi sociali)
category-charity = Libreng pagkain at iba pang tulong
category-registry-office = Rehistro ng residente (anagrafe)
category-public-desk = Opisina para sa mamamayan
category-regional-office = Opisina ng Rehiyon
category-youth-service = Serbisyo para sa kabataan
category-library = Aklatan (biblioteca)

## Languages spoken at a desk

spoken-it = Italyano
spoken-en = Ingles
spoken-fr = Pranses
spoken-es = Espanyol
spoken-pt = Portuges
spoken-ro = Romanian
spoken-sq = Albanian
spoken-mk = Macedonian
spoken-uk = Ukrainian
spoken-ru = Russian
spoken-pl = Polish
spoken-tr = Turkish
spoken-ar = Arabic
spoken-fa = Persian
spoken-ur = Urdu
spoken-hi = Hindi
spoken-bn = Bengali
spoken-pa = Punjabi
spoken-zh = Chinese
spoken-tl = Tagalog
spoken-ps = Pashto
spoken-de = German
spoken-so = Somali
spoken-ti = Tigrinya
spoken-am = Amharic
spoken-wo = Wolof
spoken-sr = Serbian
spoken-hr = Croatian
spoken-bs = Bosnian
spoken-bg = Bulgarian
spoken-ka = Georgian
spoken-ku = Kurdish
spoken-ta = Tamil
spoken-si = Sinhala
spoken-ne = Nepali
spoken-ig = Igbo
spoken-yo = Yoruba
spoken-ha = Hausa
spoken-ff = Fula
spoken-bm = Bambara

## Who it is for

eligibility-adults = Mga nasa hustong gulang
eligibility-asylum-seekers = Mga humihingi ng asylum
eligibility-children = Mga bata
eligibility-eu-citizens = Mga mamamayan ng European Union
eligibility-everyone = Lahat
eligibility-families = Mga pamilya
eligibility-foreigners = Mga dayuhan
eligibility-homeless = Mga walang tirahan
eligibility-men = Mga lalaki
eligibility-minors-alone = Mga menor de edad na walang magulang
eligibility-poverty = Mga kapos sa buhay
eligibility-refugees = Mga refugee
eligibility-students = Mga estudyante
eligibility-trafficked = Mga biktima ng trafficking
eligibility-women = Mga babae
eligibility-workers = Mga manggagawa
eligibility-young-people = Mga kabataan

## What to bring

document-none = Walang kailangang dokumento
document-identity-document = Valid ID
document-passport = Pasaporte
document-permit = Permesso di soggiorno (permit)
document-tax-code = Codice fiscale (tax code)
document-health-card = Health card (tessera sanitaria)
document-isee = ISEE (katibayan ng kita)
document-residence = Katibayan ng tirahan (residenza)
document-photo = ID picture

## What it costs

cost-free = Libre
cost-fee = May bayad
cost-ticket = Bayad sa gamutan (ticket)

## How to get in

access-step-free = Walang hagdan
access-accessible-toilet = CR para sa may kapansanan
access-lift = Elevator
access-parking = Paradahan
