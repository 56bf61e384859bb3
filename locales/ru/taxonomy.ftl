### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Документы
need-health = Здоровье
need-emergency = Экстренно
need-work = Работа
need-home = Жильё
need-school = Школа и язык
need-rights = Права и закон
need-safety = Защита
need-family = Семья и дети
need-food = Еда и одежда
need-town-hall = Мэрия (Comune)
need-community = Общение

## Kinds of help

category-immigration-desk = Пункт для мигрантов (sportello)
category-police-immigration = Квестура (questura), отдел иммиграции
category-prefecture = Префектура (prefettura)
category-consulate = Консульство
category-post-office = Почта (ufficio postale)
category-out-of-hours-doctor = Врач ночью и в выходные (guardia medica)
category-health-desk = Медицинская регистратура (sportello)
category-health-registration = Прикрепление к семейному врачу
category-health-centre = Поликлиника (centro di salute)
category-health-migrants = Врачи для мигрантов
category-hospital = Больница (ospedale)
category-family-clinic = Женская консультация (consultorio)
category-emergency-number = Номер экстренной помощи
category-social-emergency = Срочная социальная помощь
category-helpline = Горячая линия
category-job-centre = Центр занятости (centro per l’impiego)
category-job-orientation = Помощь в поиске работы
category-social-security = Пенсии и пособия (INPS)
category-trade-union = Профсоюз (sindacato)
category-patronato = Помощь с заявлениями (patronato)
category-shelter = Ночлег (dormitorio)
category-housing = Помощь с жильём
category-reception-project = Приём беженцев (accoglienza)
category-adult-school = Курсы итальянского, школа для взрослых
category-student-services = Услуги для студентов
category-legal-aid = Юридическая помощь
category-antiviolence = Защита от насилия (antiviolenza)
category-antitrafficking = Защита от торговли людьми
category-police = Полиция
category-social-services = Социальные службы (servizi sociali)
category-charity = Еда и другая помощь (mensa)
category-registry-office = Прописка и справки (anagrafe)
category-public-desk = Приёмная для жителей (sportello)
category-regional-office = Администрация региона (Regione)
category-youth-service = Услуги для молодёжи
category-library = Библиотека

## Languages spoken at a desk

spoken-it = итальянский
spoken-en = английский
spoken-fr = французский
spoken-es = испанский
spoken-pt = португальский
spoken-ro = румынский
spoken-sq = албанский
spoken-mk = македонский
spoken-uk = украинский
spoken-ru = русский
spoken-pl = польский
spoken-tr = турецкий
spoken-ar = арабский
spoken-fa = персидский (фарси)
spoken-ur = урду
spoken-hi = хинди
spoken-bn = бенгальский
spoken-pa = панджаби
spoken-zh = китайский
spoken-tl = тагальский
spoken-ps = пушту
spoken-de = немецкий
spoken-so = сомалийский
spoken-ti = тигринья
spoken-am = амхарский
spoken-wo = волоф
spoken-sr = сербский
spoken-hr = хорватский
spoken-bs = боснийский
spoken-bg = болгарский
spoken-ka = грузинский
spoken-ku = курдский
spoken-ta = тамильский
spoken-si = сингальский
spoken-ne = непальский
spoken-ig = игбо
spoken-yo = йоруба
spoken-ha = хауса
spoken-ff = фула
spoken-bm = бамбара

## Who it is for

eligibility-adults = Взрослые
eligibility-asylum-seekers = Просители убежища
eligibility-children = Дети
eligibility-eu-citizens = Граждане Европейского союза
eligibility-everyone = Все
eligibility-families = Семьи
eligibility-foreigners = Иностранцы
eligibility-homeless = Люди без жилья
eligibility-men = Мужчины
eligibility-minors-alone = Несовершеннолетние без родителей
eligibility-poverty = Малоимущие люди
eligibility-refugees = Беженцы
eligibility-students = Школьники и студенты
eligibility-trafficked = Пострадавшие от торговли людьми
eligibility-women = Женщины
eligibility-workers = Работники
eligibility-young-people = Молодёжь

## What to bring

document-none = Документы не нужны
document-identity-document = Удостоверение личности
document-passport = Паспорт
document-permit = Вид на жительство (permesso di soggiorno)
document-tax-code = Налоговый код (codice fiscale)
document-health-card = Карта медстрахования (tessera sanitaria)
document-isee = ISEE (справка о доходах)
document-residence = Справка о месте жительства
document-photo = Фото на документы

## What it costs

cost-free = Бесплатно
cost-fee = Платно
cost-ticket = Доплата за медицинскую услугу (ticket)

## How to get in

access-step-free = Без ступенек
access-accessible-toilet = Туалет для людей с инвалидностью
access-lift = Лифт
access-parking = Парковка
