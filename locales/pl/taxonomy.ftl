### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Dokumenty
need-health = Zdrowie
need-emergency = Nagły wypadek
need-work = Praca
need-home = Mieszkanie
need-school = Szkoła i włoski
need-rights = Porady prawne
need-safety = Stop przemocy
need-family = Dzieci, rodzina
need-food = Jedzenie, odzież
need-town-hall = Gmina (Comune)
need-community = Spotkania

## Kinds of help

category-immigration-desk = Punkt dla imigrantów (sportello)
category-police-immigration = Questura (policja), biuro imigracyjne
category-prefecture = Prefektura (prefettura)
category-consulate = Konsulat
category-post-office = Poczta (ufficio postale)
category-out-of-hours-doctor = Lekarz w nocy i w święta (guardia medica)
category-health-desk = Rejestracja w przychodni (sportello)
category-health-registration = Zapis do lekarza rodzinnego
category-health-centre = Przychodnia (centro di salute)
category-health-migrants = Lekarze dla migrantów
category-hospital = Szpital (ospedale)
category-family-clinic = Poradnia kobiet i rodzin (consultorio)
category-emergency-number = Numer alarmowy
category-social-emergency = Pilna pomoc społeczna
category-helpline = Infolinia, telefon zaufania
category-job-centre = Urząd pracy (centro per l’impiego)
category-job-orientation = Pomoc w szukaniu pracy
category-social-security = Emerytury i zasiłki (INPS)
category-trade-union = Związek zawodowy (sindacato)
category-patronato = Pomoc z wnioskami (patronato)
category-shelter = Noclegownia (dormitorio)
category-housing = Pomoc mieszkaniowa
category-reception-project = Projekt dla uchodźców (accoglienza)
category-adult-school = Kursy włoskiego, szkoła dla dorosłych
category-student-services = Pomoc dla studentów
category-legal-aid = Pomoc prawna
category-antiviolence = Pomoc ofiarom przemocy (antiviolenza)
category-antitrafficking = Pomoc ofiarom handlu ludźmi
category-police = Policja
category-social-services = Pomoc społeczna (servizi sociali)
category-charity = Darmowe jedzenie i pomoc (mensa)
category-registry-office = Meldunek i zaświadczenia (anagrafe)
category-public-desk = Punkt dla mieszkańców (sportello)
category-regional-office = Urząd regionu (Regione)
category-youth-service = Pomoc dla młodzieży
category-library = Biblioteka

## Languages spoken at a desk

spoken-it = włoski
spoken-en = angielski
spoken-fr = francuski
spoken-es = hiszpański
spoken-pt = portugalski
spoken-ro = rumuński
spoken-sq = albański
spoken-mk = macedoński
spoken-uk = ukraiński
spoken-ru = rosyjski
spoken-pl = polski
spoken-tr = turecki
spoken-ar = arabski
spoken-fa = perski
spoken-ur = urdu
spoken-hi = hindi
spoken-bn = bengalski
spoken-pa = pendżabski
spoken-zh = chiński
spoken-tl = tagalski
spoken-ps = paszto
spoken-de = niemiecki
spoken-so = somalijski
spoken-ti = tigrinia
spoken-am = amharski
spoken-wo = wolof
spoken-sr = serbski
spoken-hr = chorwacki
spoken-bs = bośniacki
spoken-bg = bułgarski
spoken-ka = gruziński
spoken-ku = kurdyjski
spoken-ta = tamilski
spoken-si = syngaleski
spoken-ne = nepalski
spoken-ig = igbo
spoken-yo = joruba
spoken-ha = hausa
spoken-ff = fulani
spoken-bm = bambara

## Who it is for

eligibility-adults = Dorośli
eligibility-asylum-seekers = Osoby ubiegające się o azyl
eligibility-children = Dzieci
eligibility-eu-citizens = Obywatele Unii Europejskiej
eligibility-everyone = Wszyscy
eligibility-families = Rodziny
eligibility-foreigners = Cudzoziemcy
eligibility-homeless = Osoby bez domu
eligibility-men = Mężczyźni
eligibility-minors-alone = Nieletni bez rodziców
eligibility-poverty = Osoby ubogie
eligibility-refugees = Uchodźcy
eligibility-students = Studenci i uczniowie
eligibility-trafficked = Ofiary handlu ludźmi
eligibility-women = Kobiety
eligibility-workers = Pracownicy
eligibility-young-people = Młodzież

## What to bring

document-none = Żadnych dokumentów
document-identity-document = Dokument tożsamości
document-passport = Paszport
document-permit = Zezwolenie na pobyt (permesso di soggiorno)
document-tax-code = Kod podatkowy (codice fiscale)
document-health-card = Karta zdrowia (tessera sanitaria)
document-isee = ISEE (zaświadczenie o dochodach)
document-residence = Zaświadczenie o zameldowaniu
document-photo = Zdjęcie do dokumentów

## What it costs

cost-free = Za darmo
cost-fee = Płatne
cost-ticket = Dopłata za wizytę lub badanie (ticket)

## How to get in

access-step-free = Bez schodów
access-accessible-toilet = Toaleta dla osób z niepełnosprawnością
access-lift = Winda
access-parking = Parking
