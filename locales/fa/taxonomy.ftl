### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = اسناد و مدارک
need-health = سلامت و درمان
need-emergency = اضطراری
need-work = کار
need-home = خانه و سرپناه
need-school = مدرسه و زبان
need-rights = حقوق و قانون
need-safety = امنیت
need-family = خانواده، کودک
need-food = غذا و لباس
need-town-hall = شهرداری
need-community = دیدار با مردم

## Kinds of help

category-immigration-desk = دفتر امور مهاجران
category-police-immigration = پلیس، ادارهٔ مهاجرت (questura)
category-prefecture = فرمانداری (prefettura)
category-consulate = کنسولگری
category-post-office = ادارهٔ پست
category-out-of-hours-doctor = دکتر شب و تعطیلات (guardia medica)
category-health-desk = دفتر امور درمان
category-health-registration = ثبت‌نام نزد دکتر خانواده
category-health-centre = مرکز بهداشت (کلینیک)
category-health-migrants = درمان برای مهاجران
category-hospital = بیمارستان (شفاخانه)
category-family-clinic = کلینیک زنان و خانواده (consultorio)
category-emergency-number = شمارهٔ اضطراری
category-social-emergency = کمک اجتماعی فوری
category-helpline = تلفن کمک و مشاوره
category-job-centre = ادارهٔ کاریابی (centro per l’impiego)
category-job-orientation = راهنمایی برای پیدا کردن کار
category-social-security = تأمین اجتماعی (INPS)
category-trade-union = اتحادیهٔ کارگری
category-patronato = کمک برای فرم و درخواست (patronato)
category-shelter = جای خواب شبانه (dormitorio)
category-housing = کمک برای خانه
category-reception-project = پروژهٔ پذیرش پناهجویان
category-adult-school = آموزش ایتالیایی و مدرسهٔ بزرگسالان
category-student-services = خدمات دانشجویان
category-legal-aid = کمک حقوقی و وکیل
category-antiviolence = مرکز مقابله با خشونت
category-antitrafficking = کمک در برابر قاچاق انسان
category-police = پلیس
category-social-services = خدمات اجتماعی
category-charity = غذای رایگان و کمک
category-registry-office = ثبت احوال و نشانی (anagrafe)
category-public-desk = دفتر راهنمای مردم
category-regional-office = ادارهٔ منطقه (Regione)
category-youth-service = خدمات جوانان
category-library = کتابخانه

## Languages spoken at a desk

spoken-it = ایتالیایی
spoken-en = انگلیسی
spoken-fr = فرانسوی
spoken-es = اسپانیایی
spoken-pt = پرتغالی
spoken-ro = رومانیایی
spoken-sq = آلبانیایی
spoken-mk = مقدونی
spoken-uk = اوکراینی
spoken-ru = روسی
spoken-pl = لهستانی
spoken-tr = ترکی
spoken-ar = عربی
spoken-fa = فارسی
spoken-ur = اردو
spoken-hi = هندی
spoken-bn = بنگالی
spoken-pa = پنجابی
spoken-zh = چینی
spoken-tl = تاگالوگ
spoken-ps = پشتو
spoken-de = آلمانی
spoken-so = سومالیایی
spoken-ti = تیگرینیا
spoken-am = امهری
spoken-wo = وولوف
spoken-sr = صربی
spoken-hr = کرواتی
spoken-bs = بوسنیایی
spoken-bg = بلغاری
spoken-ka = گرجی
spoken-ku = کردی
spoken-ta = تامیلی
spoken-si = سینهالی
spoken-ne = نپالی
spoken-ig = ایگبو
spoken-yo = یوروبا
spoken-ha = هوسا
spoken-ff = فولانی
spoken-bm = بامبارا

## Who it is for

eligibility-adults = بزرگسالان
eligibility-asylum-seekers = پناهجویان
eligibility-children = کودکان
eligibility-eu-citizens = شهروندان اتحادیهٔ اروپا
eligibility-everyone = همه
eligibility-families = خانواده‌ها
eligibility-foreigners = خارجی‌ها
eligibility-homeless = افراد بی‌خانه
eligibility-men = مردان
eligibility-minors-alone = نوجوانان زیر 18 سال بدون پدر و مادر
eligibility-poverty = افراد تنگدست
eligibility-refugees = پناهندگان
eligibility-students = دانش‌آموزان و دانشجویان
eligibility-trafficked = قربانیان قاچاق انسان
eligibility-women = زنان
eligibility-workers = کارگران و کارکنان
eligibility-young-people = جوانان

## What to bring

document-none = مدرکی لازم نیست
document-identity-document = مدرک شناسایی
document-passport = پاسپورت
document-permit = اجازهٔ اقامت (permesso di soggiorno)
document-tax-code = کد مالیاتی (codice fiscale)
document-health-card = کارت درمان (tessera sanitaria)
document-isee = ‏ISEE (برگهٔ درآمد خانواده)
document-residence = گواهی محل سکونت (residenza)
document-photo = عکس پاسپورتی

## What it costs

cost-free = رایگان
cost-fee = با پرداخت پول
cost-ticket = سهم بیمار از هزینهٔ درمان (ticket)

## How to get in

access-step-free = بدون پله
access-accessible-toilet = توالت برای افراد دارای معلولیت
access-lift = آسانسور
access-parking = پارکینگ
