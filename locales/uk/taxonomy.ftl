### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Документи
need-health = Здоров’я
need-emergency = Екстрено
need-work = Робота
need-home = Житло
need-school = Школа і мова
need-rights = Права і закон
need-safety = Безпека
need-family = Сім’я і діти
need-food = Їжа та одяг
need-town-hall = Мерія (Comune)
need-community = Спілкування

## Kinds of help

category-immigration-desk = Пункт для мігрантів (sportello)
category-police-immigration = Квестура (questura), відділ імміграції
category-prefecture = Префектура (prefettura)
category-consulate = Консульство
category-post-office = Пошта (ufficio postale)
category-out-of-hours-doctor = Лікар уночі й у вихідні (guardia medica)
category-health-desk = Медична реєстратура (sportello)
category-health-registration = Реєстрація в сімейного лікаря
category-health-centre = Поліклініка (centro di salute)
category-health-migrants = Лікарі для мігрантів
category-hospital = Лікарня (ospedale)
category-family-clinic = Жіноча консультація (consultorio)
category-emergency-number = Номер екстреної допомоги
category-social-emergency = Термінова соціальна допомога
category-helpline = Гаряча лінія
category-job-centre = Центр зайнятості (centro per l’impiego)
category-job-orientation = Допомога в пошуку роботи
category-social-security = Пенсії та виплати (INPS)
category-trade-union = Профспілка (sindacato)
category-patronato = Допомога із заявами (patronato)
category-shelter = Нічліг (dormitorio)
category-housing = Допомога з житлом
category-reception-project = Прийом біженців (accoglienza)
category-adult-school = Курси італійської, школа для дорослих
category-student-services = Послуги для студентів
category-legal-aid = Юридична допомога
category-antiviolence = Захист від насильства (antiviolenza)
category-antitrafficking = Захист від торгівлі людьми
category-police = Поліція
category-social-services = Соціальні служби (servizi sociali)
category-charity = Безплатна їжа й допомога (mensa)
category-registry-office = Прописка й довідки (anagrafe)
category-public-desk = Приймальня для жителів (sportello)
category-regional-office = Адміністрація регіону (Regione)
category-youth-service = Послуги для молоді
category-library = Бібліотека

## Languages spoken at a desk

spoken-it = італійська
spoken-en = англійська
spoken-fr = французька
spoken-es = іспанська
spoken-pt = португальська
spoken-ro = румунська
spoken-sq = албанська
spoken-mk = македонська
spoken-uk = українська
spoken-ru = російська
spoken-pl = польська
spoken-tr = турецька
spoken-ar = арабська
spoken-fa = перська
spoken-ur = урду
spoken-hi = гінді
spoken-bn = бенгальська
spoken-pa = панджабі
spoken-zh = китайська
spoken-tl = тагальська
spoken-ps = пушту
spoken-de = німецька
spoken-so = сомалійська
spoken-ti = тигринья
spoken-am = амхарська
spoken-wo = волоф
spoken-sr = сербська
spoken-hr = хорватська
spoken-bs = боснійська
spoken-bg = болгарська
spoken-ka = грузинська
spoken-ku = курдська
spoken-ta = тамільська
spoken-si = сингальська
spoken-ne = непальська
spoken-ig = ігбо
spoken-yo = йоруба
spoken-ha = хауса
spoken-ff = фула
spoken-bm = бамбара

## Who it is for

eligibility-adults = Дорослі
eligibility-asylum-seekers = Шукачі притулку
eligibility-children = Діти
eligibility-eu-citizens = Громадяни Європейського Союзу
eligibility-everyone = Усі
eligibility-families = Сім’ї
eligibility-foreigners = Іноземці
eligibility-homeless = Люди без житла
eligibility-men = Чоловіки
eligibility-minors-alone = Неповнолітні без батьків
eligibility-poverty = Малозабезпечені люди
eligibility-refugees = Біженці
eligibility-students = Студенти
eligibility-trafficked = Постраждалі від торгівлі людьми
eligibility-women = Жінки
eligibility-workers = Працівники
eligibility-young-people = Молодь

## What to bring

document-none = Документи не потрібні
document-identity-document = Посвідчення особи
document-passport = Паспорт
document-permit = Дозвіл на проживання (permesso di soggiorno)
document-tax-code = Податковий код (codice fiscale)
document-health-card = Картка медстрахування (tessera sanitaria)
document-isee = ISEE (довідка про доходи)
document-residence = Довідка про місце проживання
document-photo = Фото на документи

## What it costs

cost-free = Безплатно
cost-fee = Платно
cost-ticket = Доплата за медичну послугу (ticket)

## How to get in

access-step-free = Без сходів
access-accessible-toilet = Туалет для людей з інвалідністю
access-lift = Ліфт
access-parking = Парковка
