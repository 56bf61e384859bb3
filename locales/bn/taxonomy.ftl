### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = কাগজপত্র
need-health = চিকিৎসা
need-emergency = জরুরি সাহায্য
need-work = কাজ
need-home = থাকার জায়গা
need-school = স্কুল ও ভাষা
need-rights = আইন ও অধিকার
need-safety = নিরাপত্তা
need-family = পরিবার, শিশু
need-food = খাবার ও কাপড়
need-town-hall = পৌরসভা (Comune)
need-community = মেলামেশা

## Kinds of help

category-immigration-desk = অভিবাসী সহায়তা ডেস্ক
category-police-immigration = পুলিশের ইমিগ্রেশন অফিস (Questura)
category-prefecture = জেলা প্রশাসন (Prefettura)
category-consulate = কনস্যুলেট
category-post-office = পোস্ট অফিস
category-out-of-hours-doctor = রাত ও ছুটির দিনের ডাক্তার (Guardia medica)
category-health-desk = স্বাস্থ্যসেবা ডেস্ক
category-health-registration = ডাক্তারের তালিকায় নাম লেখানো
category-health-centre = স্বাস্থ্যকেন্দ্র
category-health-migrants = অভিবাসীদের চিকিৎসা
category-hospital = হাসপাতাল
category-family-clinic = নারী ও পরিবার ক্লিনিক (Consultorio)
category-emergency-number = জরুরি নম্বর
category-social-emergency = জরুরি সামাজিক সহায়তা
category-helpline = হেল্পলাইন
category-job-centre = চাকরি কেন্দ্র (Centro per l’impiego)
category-job-orientation = কাজ খুঁজতে সহায়তা
category-social-security = পেনশন ও ভাতা (INPS)
category-trade-union = শ্রমিক ইউনিয়ন (Sindacato)
category-patronato = ফর্ম ও ভাতায় সহায়তা (Patronato)
category-shelter = রাতে থাকার আশ্রয় (Dormitorio)
category-housing = বাসা পেতে সহায়তা
category-reception-project = আশ্রয় প্রকল্প (Accoglienza)
category-adult-school = ইতালিয়ান ভাষা ও বড়দের স্কুল
category-student-services = ছাত্রছাত্রীদের সেবা
category-legal-aid = আইনি সহায়তা
category-antiviolence = নির্যাতন প্রতিরোধ কেন্দ্র
category-antitrafficking = মানব পাচার থেকে বাঁচার সহায়তা
category-police = পুলিশ
category-social-services = সমাজসেবা (Servizi sociali)
category-charity = খাবার ও সাহায্য (Mensa)
category-registry-office = নিবন্ধন অফিস (Anagrafe)
category-public-desk = নাগরিক সেবা ডেস্ক
category-regional-office = আঞ্চলিক সরকারের অফিস (Regione)
category-youth-service = তরুণদের সেবা
category-library = লাইব্রেরি

## Languages spoken at a desk

spoken-it = ইতালিয়ান
spoken-en = ইংরেজি
spoken-fr = ফরাসি
spoken-es = স্প্যানিশ
spoken-pt = পর্তুগিজ
spoken-ro = রোমানিয়ান
spoken-sq = আলবেনিয়ান
spoken-mk = ম্যাসেডোনিয়ান
spoken-uk = ইউক্রেনীয়
spoken-ru = রুশ
spoken-pl = পোলিশ
spoken-tr = তুর্কি
spoken-ar = আরবি
spoken-fa = ফারসি
spoken-ur = উর্দু
spoken-hi = হিন্দি
spoken-bn = বাংলা
spoken-pa = পাঞ্জাবি
spoken-zh = চীনা
spoken-tl = তাগালোগ
spoken-ps = পশতু
spoken-de = জার্মান
spoken-so = সোমালি
spoken-ti = তিগ্রিনিয়া
spoken-am = আমহারিক
spoken-wo = ওলোফ
spoken-sr = সার্বিয়ান
spoken-hr = ক্রোয়েশিয়ান
spoken-bs = বসনিয়ান
spoken-bg = বুলগেরিয়ান
spoken-ka = জর্জিয়ান
spoken-ku = কুর্দি
spoken-ta = তামিল
spoken-si = সিংহলি
spoken-ne = নেপালি
spoken-ig = ইগবো
spoken-yo = ইয়োরুবা
spoken-ha = হাউসা
spoken-ff = ফুলা
spoken-bm = বামবারা

## Who it is for

eligibility-adults = প্রাপ্তবয়স্ক
eligibility-asylum-seekers = আশ্রয়প্রার্থী
eligibility-children = শিশু
eligibility-eu-citizens = ইউরোপীয় ইউনিয়নের নাগরিক
eligibility-everyone = সবাই
eligibility-families = পরিবার
eligibility-foreigners = বিদেশি
eligibility-homeless = যাঁদের থাকার জায়গা নেই
eligibility-men = পুরুষ
eligibility-minors-alone = বাবা-মা ছাড়া 18 বছরের কম বয়সী
eligibility-poverty = অভাবী মানুষ
eligibility-refugees = শরণার্থী
eligibility-students = ছাত্রছাত্রী
eligibility-trafficked = মানব পাচারের শিকার মানুষ
eligibility-women = নারী
eligibility-workers = শ্রমিক
eligibility-young-people = তরুণ-তরুণী

## What to bring

document-none = কোনো কাগজপত্র লাগে না
document-identity-document = পরিচয়পত্র
document-passport = পাসপোর্ট
document-permit = থাকার অনুমতি (permesso di soggiorno)
document-tax-code = ট্যাক্স কোড (codice fiscale)
document-health-card = স্বাস্থ্য কার্ড (tessera sanitaria)
document-isee = ISEE (পরিবারের আয়ের হিসাব)
document-residence = ঠিকানার সনদ (certificato di residenza)
document-photo = পাসপোর্ট সাইজের ছবি

## What it costs

cost-free = বিনামূল্যে
cost-fee = টাকা লাগে
cost-ticket = চিকিৎসার সরকারি ফি (ticket)

## How to get in

access-step-free = সিঁড়ি ছাড়া
access-accessible-toilet = হুইলচেয়ারের উপযোগী টয়লেট
access-lift = লিফট
access-parking = গাড়ি রাখার জায়গা
