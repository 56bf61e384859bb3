### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = کاغذات
need-health = صحت
need-emergency = ایمرجنسی
need-work = کام
need-home = گھر
need-school = اسکول، اطالوی
need-rights = حقوق، قانون
need-safety = حفاظت
need-family = خاندان، بچے
need-food = کھانا، کپڑے
need-town-hall = بلدیہ (comune)
need-community = ملنا جلنا

## Kinds of help

category-immigration-desk = امیگریشن ہیلپ ڈیسک
category-police-immigration = پولیس کا امیگریشن دفتر (questura)
category-prefecture = ضلعی انتظامیہ (prefettura)
category-consulate = قونصل خانہ
category-post-office = ڈاک خانہ
category-out-of-hours-doctor = رات اور چھٹی کا ڈاکٹر (guardia medica)
category-health-desk = صحت ہیلپ ڈیسک
category-health-registration = ڈاکٹر کے پاس رجسٹریشن
category-health-centre = مرکزِ صحت
category-health-migrants = تارکینِ وطن کے لیے علاج
category-hospital = ہسپتال
category-family-clinic = خواتین اور فیملی کلینک (consultorio)
category-emergency-number = ایمرجنسی نمبر
category-social-emergency = فوری سماجی مدد
category-helpline = ہیلپ لائن
category-job-centre = روزگار کا دفتر (centro per l’impiego)
category-job-orientation = کام ڈھونڈنے میں مدد
category-social-security = پنشن اور سرکاری امداد (INPS)
category-trade-union = مزدور یونین (sindacato)
category-patronato = فارم اور امداد کا دفتر (patronato)
category-shelter = رات کو سونے کی جگہ (dormitorio)
category-housing = گھر کے لیے مدد
category-reception-project = پناہ گزینوں کی رہائش (accoglienza)
category-adult-school = اطالوی زبان اور بالغوں کا اسکول
category-student-services = طلبہ کے لیے سروسز
category-legal-aid = قانونی مدد
category-antiviolence = تشدد سے بچاؤ کا مرکز
category-antitrafficking = انسانی تجارت کے خلاف مدد
category-police = پولیس
category-social-services = سوشل سروسز (servizi sociali)
category-charity = کھانا اور ضروری مدد (mensa)
category-registry-office = رہائش کے اندراج کا دفتر (anagrafe)
category-public-desk = عوامی سہولت مرکز
category-regional-office = ریجن (Regione) کا دفتر
category-youth-service = نوجوانوں کے لیے سروس
category-library = لائبریری

## Languages spoken at a desk

spoken-it = اطالوی
spoken-en = انگریزی
spoken-fr = فرانسیسی
spoken-es = ہسپانوی
spoken-pt = پرتگالی
spoken-ro = رومینین
spoken-sq = البانوی
spoken-mk = مقدونیائی
spoken-uk = یوکرینی
spoken-ru = روسی
spoken-pl = پولش
spoken-tr = ترکی
spoken-ar = عربی
spoken-fa = فارسی
spoken-ur = اردو
spoken-hi = ہندی
spoken-bn = بنگالی
spoken-pa = پنجابی
spoken-zh = چینی
spoken-tl = ٹیگالوگ
spoken-ps = پشتو
spoken-de = جرمن
spoken-so = صومالی
spoken-ti = ٹگرینیا
spoken-am = امہاری
spoken-wo = وولوف
spoken-sr = سربیائی
spoken-hr = کروشیائی
spoken-bs = بوسنیائی
spoken-bg = بلغاری
spoken-ka = جارجیائی
spoken-ku = کردی
spoken-ta = تمل
spoken-si = سنہالی
spoken-ne = نیپالی
spoken-ig = اِگبو
spoken-yo = یوروبا
spoken-ha = ہاؤسا
spoken-ff = فولانی
spoken-bm = بمبارا

## Who it is for

eligibility-adults = بالغ افراد
eligibility-asylum-seekers = پناہ مانگنے والے
eligibility-children = بچے
eligibility-eu-citizens = یورپی یونین کے شہری
eligibility-everyone = سب لوگ
eligibility-families = خاندان
eligibility-foreigners = غیر ملکی
eligibility-homeless = بے گھر لوگ
eligibility-men = مرد
eligibility-minors-alone = والدین کے بغیر نابالغ بچے
eligibility-poverty = غریب لوگ
eligibility-refugees = پناہ گزین
eligibility-students = طلبہ
eligibility-trafficked = انسانی تجارت کا شکار لوگ
eligibility-women = عورتیں
eligibility-workers = کام کرنے والے
eligibility-young-people = نوجوان

## What to bring

document-none = کسی کاغذ کی ضرورت نہیں
document-identity-document = شناختی دستاویز
document-passport = پاسپورٹ
document-permit = رہائشی اجازت نامہ (permesso di soggiorno)
document-tax-code = ٹیکس کوڈ (codice fiscale)
document-health-card = ہیلتھ کارڈ (tessera sanitaria)
document-isee = ISEE (آمدنی کا سرٹیفکیٹ)
document-residence = رہائش کا سرٹیفکیٹ
document-photo = پاسپورٹ سائز تصویر

## What it costs

cost-free = مفت
cost-fee = فیس لگتی ہے
cost-ticket = علاج کی سرکاری فیس (ticket)

## How to get in

access-step-free = سیڑھیاں نہیں
access-accessible-toilet = معذور افراد کے لیے ٹوائلٹ
access-lift = لفٹ
access-parking = پارکنگ
