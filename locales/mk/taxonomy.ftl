### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Документи
need-health = Здравје
need-emergency = Итни случаи
need-work = Работа
need-home = Дом
need-school = Училиште, јазик
need-rights = Права и закон
need-safety = Безбедност
need-family = Семејство, деца
need-food = Храна, облека
need-town-hall = Општина
need-community = Дружење

## Kinds of help

category-immigration-desk = Шалтер за мигранти
category-police-immigration = Полиција за странци (questura)
category-prefecture = Префектура
category-consulate = Конзулат
category-post-office = Пошта
category-out-of-hours-doctor = Дежурен лекар (guardia medica)
category-health-desk = Здравствен шалтер
category-health-registration = Пријавување кај матичен лекар
category-health-centre = Здравствен дом
category-health-migrants = Здравствена помош за мигранти
category-hospital = Болница
category-family-clinic = Советувалиште за семејство (consultorio)
category-emergency-number = Број за итни случаи
category-social-emergency = Итна социјална помош
category-helpline = Телефон за помош
category-job-centre = Биро за труд (centro per l’impiego)
category-job-orientation = Помош за наоѓање работа
category-social-security = Социјално осигурување (INPS)
category-trade-union = Синдикат
category-patronato = Помош за барања и документи (patronato)
category-shelter = Преноќиште (dormitorio)
category-housing = Помош за стан
category-reception-project = Проект за прифаќање и сместување
category-adult-school = Италијански и училиште за возрасни
category-student-services = Услуги за студенти
category-legal-aid = Правна помош
category-antiviolence = Центар против насилство
category-antitrafficking = Помош против трговија со луѓе
category-police = Полиција
category-social-services = Социјална служба
category-charity = Народна кујна и помош
category-registry-office = Евиденција на жители (anagrafe)
category-public-desk = Шалтер за граѓани
category-regional-office = Канцеларија на Регионот
category-youth-service = Услуги за млади
category-library = Библиотека

## Languages spoken at a desk

spoken-it = италијански
spoken-en = англиски
spoken-fr = француски
spoken-es = шпански
spoken-pt = португалски
spoken-ro = романски
spoken-sq = албански
spoken-mk = македонски
spoken-uk = украински
spoken-ru = руски
spoken-pl = полски
spoken-tr = турски
spoken-ar = арапски
spoken-fa = персиски
spoken-ur = урду
spoken-hi = хинди
spoken-bn = бенгалски
spoken-pa = пенџапски
spoken-zh = кинески
spoken-tl = тагалог
spoken-ps = паштунски
spoken-de = германски
spoken-so = сомалиски
spoken-ti = тигриња
spoken-am = амхарски
spoken-wo = волоф
spoken-sr = српски
spoken-hr = хрватски
spoken-bs = босански
spoken-bg = бугарски
spoken-ka = грузиски
spoken-ku = курдски
spoken-ta = тамилски
spoken-si = синхалски
spoken-ne = непалски
spoken-ig = игбо
spoken-yo = јоруба
spoken-ha = хауса
spoken-ff = фула
spoken-bm = бамбара

## Who it is for

eligibility-adults = Возрасни
eligibility-asylum-seekers = Баратели на азил
eligibility-children = Деца
eligibility-eu-citizens = Граѓани на Европската Унија
eligibility-everyone = Сите
eligibility-families = Семејства
eligibility-foreigners = Странци
eligibility-homeless = Луѓе без дом
eligibility-men = Мажи
eligibility-minors-alone = Малолетници без родители
eligibility-poverty = Сиромашни луѓе
eligibility-refugees = Бегалци
eligibility-students = Ученици и студенти
eligibility-trafficked = Жртви на трговија со луѓе
eligibility-women = Жени
eligibility-workers = Работници
eligibility-young-people = Млади

## What to bring

document-none = Никаков документ
document-identity-document = Документ за идентификација
document-passport = Пасош
document-permit = Дозвола за престој
document-tax-code = Даночен број (codice fiscale)
document-health-card = Здравствена картичка (tessera sanitaria)
document-isee = ISEE (потврда за приходи)
document-residence = Потврда за живеалиште
document-photo = Фотографија за документи

## What it costs

cost-free = Бесплатно
cost-fee = Се плаќа
cost-ticket = Здравствена партиципација (ticket)

## How to get in

access-step-free = Без скали
access-accessible-toilet = Тоалет за лица со попреченост
access-lift = Лифт
access-parking = Паркинг
