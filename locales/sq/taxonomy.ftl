### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Dokumente
need-health = Shëndet
need-emergency = Urgjencë
need-work = Punë
need-home = Shtëpi
need-school = Shkollë, italisht
need-rights = Ligj, të drejta
need-safety = Siguri
need-family = Familje, fëmijë
need-food = Ushqim, veshje
need-town-hall = Bashkia, komuna
need-community = Komunitet

## Kinds of help

category-immigration-desk = Sportel për emigrantët
category-police-immigration = Policia e të huajve (questura)
category-prefecture = Prefektura
category-consulate = Konsullata
category-post-office = Posta
category-out-of-hours-doctor = Mjek roje (guardia medica)
category-health-desk = Sportel shëndetësor
category-health-registration = Regjistrim te mjeku
category-health-centre = Qendër shëndetësore
category-health-migrants = Shëndet për emigrantët
category-hospital = Spital
category-family-clinic = Konsultor familjar (consultorio)
category-emergency-number = Numër urgjence
category-social-emergency = Urgjencë sociale
category-helpline = Linjë telefonike ndihme
category-job-centre = Zyra e punës (centro per l’impiego)
category-job-orientation = Ndihmë për të gjetur punë
category-social-security = Sigurime shoqërore (INPS)
category-trade-union = Sindikatë
category-patronato = Ndihmë me dokumente (patronato)
category-shelter = Vend për të fjetur (dormitorio)
category-housing = Ndihmë për shtëpi
category-reception-project = Projekt pritjeje dhe strehimi
category-adult-school = Italisht dhe shkollë për të rritur
category-student-services = Shërbime për studentë
category-legal-aid = Ndihmë ligjore
category-antiviolence = Qendër kundër dhunës
category-antitrafficking = Ndihmë kundër trafikimit të njerëzve
category-police = Policia
category-social-services = Shërbime sociale
category-charity = Mensë dhe ndihma
category-registry-office = Gjendja civile (anagrafe)
category-public-desk = Sportel për qytetarët
category-regional-office = Zyrë e Rajonit
category-youth-service = Shërbime për të rinjtë
category-library = Bibliotekë

## Languages spoken at a desk

spoken-it = italisht
spoken-en = anglisht
spoken-fr = frëngjisht
spoken-es = spanjisht
spoken-pt = portugalisht
spoken-ro = rumanisht
spoken-sq = shqip
spoken-mk = maqedonisht
spoken-uk = ukrainisht
spoken-ru = rusisht
spoken-pl = polonisht
spoken-tr = turqisht
spoken-ar = arabisht
spoken-fa = persisht
spoken-ur = urdu
spoken-hi = hindi
spoken-bn = bengalisht
spoken-pa = panxhabisht
spoken-zh = kinezisht
spoken-tl = tagalog
spoken-ps = pashto
spoken-de = gjermanisht
spoken-so = somalisht
spoken-ti = tigrinja
spoken-am = amarisht
spoken-wo = volof
spoken-sr = serbisht
spoken-hr = kroatisht
spoken-bs = boshnjakisht
spoken-bg = bullgarisht
spoken-ka = gjeorgjisht
spoken-ku = kurdisht
spoken-ta = tamilisht
spoken-si = sinhalisht
spoken-ne = nepalisht
spoken-ig = igbo
spoken-yo = joruba
spoken-ha = hausa
spoken-ff = fula
spoken-bm = bambara

## Who it is for

eligibility-adults = Të rritur
eligibility-asylum-seekers = Azilkërkues
eligibility-children = Fëmijë
eligibility-eu-citizens = Shtetas të Bashkimit Evropian
eligibility-everyone = Të gjithë
eligibility-families = Familje
eligibility-foreigners = Të huaj
eligibility-homeless = Njerëz pa shtëpi
eligibility-men = Burra
eligibility-minors-alone = Të mitur pa prindër
eligibility-poverty = Njerëz në varfëri
eligibility-refugees = Refugjatë
eligibility-students = Nxënës dhe studentë
eligibility-trafficked = Viktima të trafikimit
eligibility-women = Gra
eligibility-workers = Punëtorë
eligibility-young-people = Të rinj

## What to bring

document-none = Asnjë dokument
document-identity-document = Dokument identiteti
document-passport = Pasaportë
document-permit = Leje qëndrimi
document-tax-code = Kodi fiskal (codice fiscale)
document-health-card = Karta shëndetësore (tessera sanitaria)
document-isee = ISEE (vërtetim i të ardhurave)
document-residence = Vërtetim i vendbanimit
document-photo = Foto për dokumente

## What it costs

cost-free = Falas
cost-fee = Me pagesë
cost-ticket = Pagesë shëndetësore (ticket)

## How to get in

access-step-free = Pa shkallë
access-accessible-toilet = Tualet për persona me karrocë
access-lift = Ashensor
access-parking = Parkim
