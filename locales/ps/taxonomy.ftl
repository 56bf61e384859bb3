### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = اسناد
need-health = روغتیا
need-emergency = بېړنۍ مرسته
need-work = کار
need-home = کور او سرپناه
need-school = ښوونځی او ژبه
need-rights = حق او قانون
need-safety = امنیت
need-family = کورنۍ، ماشوم
need-food = خواړه او جامې
need-town-hall = ښاروالي
need-community = خلک او ملګري

## Kinds of help

category-immigration-desk = د کډوالو دفتر
category-police-immigration = د پولیسو د کډوالۍ دفتر (questura)
category-prefecture = ولایت (prefettura)
category-consulate = قونسلګري
category-post-office = پوسته خانه
category-out-of-hours-doctor = د شپې او رخصتۍ ډاکټر (guardia medica)
category-health-desk = د روغتیا دفتر
category-health-registration = د کورني ډاکټر لپاره نوم لیکنه
category-health-centre = د روغتیا مرکز (کلینیک)
category-health-migrants = د کډوالو لپاره درملنه
category-hospital = روغتون
category-family-clinic = د ښځو او کورنۍ کلینیک (consultorio)
category-emergency-number = د بېړنۍ مرستې شمېره
category-social-emergency = بېړنۍ ټولنیزه مرسته
category-helpline = د مرستې او مشورې ټیلیفون
category-job-centre = د کار موندنې دفتر (centro per l’impiego)
category-job-orientation = د کار په پیدا کولو کې مرسته
category-social-security = ټولنیزه بیمه (INPS)
category-trade-union = د کارګرانو اتحادیه
category-patronato = په فورمو او غوښتنو کې مرسته (patronato)
category-shelter = د شپې د خوب ځای (dormitorio)
category-housing = د کور لپاره مرسته
category-reception-project = د پناه غوښتونکو د هستوګنې پروژه
category-adult-school = د ایټالوي ژبې او لویانو ښوونځی
category-student-services = د محصلانو خدمتونه
category-legal-aid = حقوقي مرسته او وکیل
category-antiviolence = د تاوتریخوالي ضد مرکز
category-antitrafficking = د انسانانو د قاچاق ضد مرسته
category-police = پولیس
category-social-services = ټولنیز خدمتونه
category-charity = وړیا خواړه او مرسته
category-registry-office = د نوم او پتې ثبت (anagrafe)
category-public-desk = د خلکو د لارښوونې دفتر
category-regional-office = د سیمې اداره (Regione)
category-youth-service = د ځوانانو خدمتونه
category-library = کتابتون

## Languages spoken at a desk

spoken-it = ایټالوي
spoken-en = انګلیسي
spoken-fr = فرانسوي
spoken-es = هسپانوي
spoken-pt = پرتګالي
spoken-ro = رومانیايي
spoken-sq = الباني
spoken-mk = مقدوني
spoken-uk = اوکرایني
spoken-ru = روسي
spoken-pl = پولنډي
spoken-tr = ترکي
spoken-ar = عربي
spoken-fa = فارسي
spoken-ur = اردو
spoken-hi = هندي
spoken-bn = بنګالي
spoken-pa = پنجابي
spoken-zh = چینايي
spoken-tl = تاګالوګ
spoken-ps = پښتو
spoken-de = جرمني
spoken-so = سومالي
spoken-ti = تیګرینیا
spoken-am = امهري
spoken-wo = وولوف
spoken-sr = سربي
spoken-hr = کرواتي
spoken-bs = بوسنیايي
spoken-bg = بلغاري
spoken-ka = ګرجي
spoken-ku = کردي
spoken-ta = تامیلي
spoken-si = سنهالي
spoken-ne = نېپالي
spoken-ig = ایګبو
spoken-yo = یوروبا
spoken-ha = هوسا
spoken-ff = فولا
spoken-bm = بمبارا

## Who it is for

eligibility-adults = لویان
eligibility-asylum-seekers = پناه غوښتونکي
eligibility-children = ماشومان
eligibility-eu-citizens = د اروپايي ټولنې وګړي
eligibility-everyone = ټول
eligibility-families = کورنۍ
eligibility-foreigners = بهرنیان
eligibility-homeless = بې کوره خلک
eligibility-men = نارینه
eligibility-minors-alone = تر 18 کلونو کم، بې مور او پلاره
eligibility-poverty = بې وزله خلک
eligibility-refugees = پناهنده ګان
eligibility-students = زده کوونکي او محصلان
eligibility-trafficked = د انسانانو د قاچاق قربانیان
eligibility-women = ښځې
eligibility-workers = کارګران
eligibility-young-people = ځوانان

## What to bring

document-none = اسنادو ته اړتیا نشته
document-identity-document = د پېژندنې کارت
document-passport = پاسپورټ
document-permit = د اوسېدو اجازه (permesso di soggiorno)
document-tax-code = د مالیې کوډ (codice fiscale)
document-health-card = د روغتیا کارت (tessera sanitaria)
document-isee = ‏ISEE (د کورنۍ د عاید پاڼه)
document-residence = د اوسېدو د ځای سند (residenza)
document-photo = د پاسپورټ عکس

## What it costs

cost-free = وړیا
cost-fee = پیسې لري
cost-ticket = د درملنې په لګښت کې ستاسو ونډه (ticket)

## How to get in

access-step-free = بې زینو
access-accessible-toilet = د معلولیت لرونکو لپاره تشناب
access-lift = لفټ
access-parking = د موټرو پارکینګ
