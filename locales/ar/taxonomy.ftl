### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = الوثائق
need-health = الصحة
need-emergency = الطوارئ
need-work = العمل
need-home = السكن
need-school = المدرسة واللغة
need-rights = الحقوق والقانون
need-safety = الأمان
need-family = الأسرة والأطفال
need-food = الطعام والملابس
need-town-hall = البلدية
need-community = اللقاءات

## Kinds of help

category-immigration-desk = مكتب شؤون المهاجرين
category-police-immigration = مكتب الهجرة في الشرطة (كويستورا)
category-prefecture = المحافظة (بريفيتورا)
category-consulate = القنصلية
category-post-office = مكتب البريد
category-out-of-hours-doctor = طبيب خارج أوقات الدوام
category-health-desk = مكتب الصحة
category-health-registration = التسجيل لدى الطبيب
category-health-centre = مركز صحي
category-health-migrants = الرعاية الصحية للمهاجرين
category-hospital = مستشفى
category-family-clinic = عيادة الأسرة
category-emergency-number = رقم الطوارئ
category-social-emergency = طوارئ اجتماعية
category-helpline = خط المساعدة
category-job-centre = مركز التوظيف
category-job-orientation = الإرشاد المهني
category-social-security = الضمان الاجتماعي
category-trade-union = نقابة العمال
category-patronato = مكتب المساعدة في المعاملات (باتروناتو)
category-shelter = مأوى ليلي
category-housing = المساعدة في السكن
category-reception-project = مشروع استقبال
category-adult-school = مدرسة الإيطالية وتعليم الكبار
category-student-services = خدمات الطلاب
category-legal-aid = مساعدة قانونية
category-antiviolence = مركز مناهضة العنف
category-antitrafficking = المساعدة ضد الاتجار بالبشر
category-police = الشرطة
category-social-services = الخدمات الاجتماعية
category-charity = وجبات ومساعدات
category-registry-office = مكتب السجل المدني
category-public-desk = مكتب خدمة المواطن
category-regional-office = مكتب الإقليم
category-youth-service = خدمات الشباب
category-library = مكتبة

## Languages spoken at a desk

spoken-it = الإيطالية
spoken-en = الإنجليزية
spoken-fr = الفرنسية
spoken-es = الإسبانية
spoken-pt = البرتغالية
spoken-ro = الرومانية
spoken-sq = الألبانية
spoken-mk = المقدونية
spoken-uk = الأوكرانية
spoken-ru = الروسية
spoken-pl = البولندية
spoken-tr = التركية
spoken-ar = العربية
spoken-fa = الفارسية
spoken-ur = الأردية
spoken-hi = الهندية
spoken-bn = البنغالية
spoken-pa = البنجابية
spoken-zh = الصينية
spoken-tl = التاغالوغية
spoken-ps = البشتوية
spoken-de = الألمانية
spoken-so = الصومالية
spoken-ti = التغرينية
spoken-am = الأمهرية
spoken-wo = الولوفية
spoken-sr = الصربية
spoken-hr = الكرواتية
spoken-bs = البوسنية
spoken-bg = البلغارية
spoken-ka = الجورجية
spoken-ku = الكردية
spoken-ta = التاميلية
spoken-si = السنهالية
spoken-ne = النيبالية
spoken-ig = الإيغبو
spoken-yo = اليوروبا
spoken-ha = الهوسا
spoken-ff = الفولانية
spoken-bm = البامبارا

## Who it is for

eligibility-adults = البالغون
eligibility-asylum-seekers = طالبو اللجوء
eligibility-children = الأطفال
eligibility-eu-citizens = مواطنو الاتحاد الأوروبي
eligibility-everyone = الجميع
eligibility-families = العائلات
eligibility-foreigners = الأجانب
eligibility-homeless = من لا مأوى لهم
eligibility-men = الرجال
eligibility-minors-alone = القاصرون بلا والدين
eligibility-poverty = من يعانون الفقر
eligibility-refugees = اللاجئون
eligibility-students = الطلاب
eligibility-trafficked = ضحايا الاتجار بالبشر
eligibility-women = النساء
eligibility-workers = العمال
eligibility-young-people = الشباب

## What to bring

document-none = لا حاجة إلى وثائق
document-identity-document = وثيقة هوية
document-passport = جواز السفر
document-permit = تصريح الإقامة
document-tax-code = الرمز الضريبي (codice fiscale)
document-health-card = البطاقة الصحية
document-isee = شهادة الدخل (ISEE)
document-residence = شهادة السكن
document-photo = صورة شخصية

## What it costs

cost-free = مجاني
cost-fee = برسوم
cost-ticket = رسم صحي (ticket)

## How to get in

access-step-free = بدون درج
access-accessible-toilet = مرحاض مهيأ لذوي الإعاقة
access-lift = مصعد
access-parking = موقف سيارات
