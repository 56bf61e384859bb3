### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = ਕਾਗਜ਼-ਪੱਤਰ
need-health = ਸਿਹਤ
need-emergency = ਐਮਰਜੈਂਸੀ
need-work = ਕੰਮ
need-home = ਰਹਿਣ ਦੀ ਥਾਂ
need-school = ਸਕੂਲ ਤੇ ਭਾਸ਼ਾ
need-rights = ਕਾਨੂੰਨ ਤੇ ਹੱਕ
need-safety = ਸੁਰੱਖਿਆ
need-family = ਪਰਿਵਾਰ ਤੇ ਬੱਚੇ
need-food = ਖਾਣਾ ਤੇ ਕੱਪੜੇ
need-town-hall = ਕਮੇਟੀ (Comune)
need-community = ਮੇਲ-ਜੋਲ

## Kinds of help

category-immigration-desk = ਪਰਵਾਸੀ ਸਹਾਇਤਾ ਡੈਸਕ
category-police-immigration = ਪੁਲਿਸ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ (Questura)
category-prefecture = ਜ਼ਿਲ੍ਹਾ ਪ੍ਰਸ਼ਾਸਨ (Prefettura)
category-consulate = ਕੌਂਸਲੇਟ
category-post-office = ਡਾਕਖਾਨਾ
category-out-of-hours-doctor = ਰਾਤ ਤੇ ਛੁੱਟੀ ਵੇਲੇ ਡਾਕਟਰ (Guardia medica)
category-health-desk = ਸਿਹਤ ਸੇਵਾ ਡੈਸਕ
category-health-registration = ਡਾਕਟਰ ਕੋਲ ਨਾਂ ਲਿਖਵਾਉਣਾ
category-health-centre = ਸਿਹਤ ਕੇਂਦਰ
category-health-migrants = ਪਰਵਾਸੀਆਂ ਦਾ ਇਲਾਜ
category-hospital = ਹਸਪਤਾਲ
category-family-clinic = ਔਰਤਾਂ ਤੇ ਪਰਿਵਾਰ ਦਾ ਕਲੀਨਿਕ (Consultorio)
category-emergency-number = ਐਮਰਜੈਂਸੀ ਨੰਬਰ
category-social-emergency = ਐਮਰਜੈਂਸੀ ਸਮਾਜਿਕ ਮਦਦ
category-helpline = ਹੈਲਪਲਾਈਨ
category-job-centre = ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (Centro per l’impiego)
category-job-orientation = ਕੰਮ ਲੱਭਣ ਵਿੱਚ ਮਦਦ
category-social-security = ਪੈਨਸ਼ਨ ਤੇ ਭੱਤੇ (INPS)
category-trade-union = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (Sindacato)
category-patronato = ਫ਼ਾਰਮਾਂ ਤੇ ਭੱਤਿਆਂ ਵਿੱਚ ਮਦਦ (Patronato)
category-shelter = ਰੈਣ ਬਸੇਰਾ (Dormitorio)
category-housing = ਘਰ ਲੈਣ ਵਿੱਚ ਮਦਦ
category-reception-project = ਪਨਾਹ ਪ੍ਰੋਜੈਕਟ (Accoglienza)
category-adult-school = ਇਟਾਲੀਅਨ ਅਤੇ ਵੱਡਿਆਂ ਦਾ ਸਕੂਲ
category-student-services = ਵਿਦਿਆਰਥੀਆਂ ਲਈ ਸੇਵਾਵਾਂ
category-legal-aid = ਕਾਨੂੰਨੀ ਮਦਦ
category-antiviolence = ਹਿੰਸਾ ਤੋਂ ਬਚਾਅ ਦਾ ਕੇਂਦਰ
category-antitrafficking = ਮਨੁੱਖੀ ਤਸਕਰੀ ਤੋਂ ਬਚਾਅ
category-police = ਪੁਲਿਸ
category-social-services = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (Servizi sociali)
category-charity = ਖਾਣਾ ਤੇ ਮਦਦ (Mensa)
category-registry-office = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ (Anagrafe)
category-public-desk = ਨਾਗਰਿਕ ਸੇਵਾ ਕੇਂਦਰ
category-regional-office = ਖੇਤਰੀ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ (Regione)
category-youth-service = ਨੌਜਵਾਨਾਂ ਲਈ ਸੇਵਾ
category-library = ਲਾਇਬ੍ਰੇਰੀ

## Languages spoken at a desk

spoken-it = ਇਟਾਲੀਅਨ
spoken-en = ਅੰਗਰੇਜ਼ੀ
spoken-fr = ਫ਼ਰੈਂਚ
spoken-es = ਸਪੈਨਿਸ਼
spoken-pt = ਪੁਰਤਗਾਲੀ
spoken-ro = ਰੋਮਾਨੀਅਨ
spoken-sq = ਅਲਬਾਨੀਅਨ
spoken-mk = ਮੈਸੀਡੋਨੀਅਨ
spoken-uk = ਯੂਕਰੇਨੀ
spoken-ru = ਰੂਸੀ
spoken-pl = ਪੋਲਿਸ਼
spoken-tr = ਤੁਰਕੀ
spoken-ar = ਅਰਬੀ
spoken-fa = ਫ਼ਾਰਸੀ
spoken-ur = ਉਰਦੂ
spoken-hi = ਹਿੰਦੀ
spoken-bn = ਬੰਗਾਲੀ
spoken-pa = ਪੰਜਾਬੀ
spoken-zh = ਚੀਨੀ
spoken-tl = ਤਾਗਾਲੋਗ
spoken-ps = ਪਸ਼ਤੋ
spoken-de = ਜਰਮਨ
spoken-so = ਸੋਮਾਲੀ
spoken-ti = ਤਿਗਰੀਨੀਆ
spoken-am = ਅਮਹਾਰਿਕ
spoken-wo = ਵੋਲੋਫ਼
spoken-sr = ਸਰਬੀਅਨ
spoken-hr = ਕ੍ਰੋਏਸ਼ੀਅਨ
spoken-bs = ਬੋਸਨੀਅਨ
spoken-bg = ਬੁਲਗਾਰੀਅਨ
spoken-ka = ਜਾਰਜੀਅਨ
spoken-ku = ਕੁਰਦੀ
spoken-ta = ਤਮਿਲ
spoken-si = ਸਿੰਹਾਲੀ
spoken-ne = ਨੇਪਾਲੀ
spoken-ig = ਇਗਬੋ
spoken-yo = ਯੋਰੂਬਾ
spoken-ha = ਹਾਉਸਾ
spoken-ff = ਫੁਲਾ
spoken-bm = ਬੰਬਾਰਾ

## Who it is for

eligibility-adults = ਬਾਲਗ
eligibility-asylum-seekers = ਸ਼ਰਨ ਮੰਗਣ ਵਾਲੇ
eligibility-children = ਬੱਚੇ
eligibility-eu-citizens = ਯੂਰਪੀ ਯੂਨੀਅਨ ਦੇ ਨਾਗਰਿਕ
eligibility-everyone = ਸਾਰੇ
eligibility-families = ਪਰਿਵਾਰ
eligibility-foreigners = ਵਿਦੇਸ਼ੀ ਲੋਕ
eligibility-homeless = ਬੇਘਰ ਲੋਕ
eligibility-men = ਮਰਦ
eligibility-minors-alone = ਮਾਪਿਆਂ ਤੋਂ ਬਿਨਾਂ ਨਾਬਾਲਗ
eligibility-poverty = ਗ਼ਰੀਬ ਲੋਕ
eligibility-refugees = ਸ਼ਰਨਾਰਥੀ
eligibility-students = ਵਿਦਿਆਰਥੀ
eligibility-trafficked = ਮਨੁੱਖੀ ਤਸਕਰੀ ਦੇ ਸ਼ਿਕਾਰ ਲੋਕ
eligibility-women = ਔਰਤਾਂ
eligibility-workers = ਕਾਮੇ
eligibility-young-people = ਨੌਜਵਾਨ

## What to bring

document-none = ਕੋਈ ਕਾਗਜ਼ ਨਹੀਂ ਚਾਹੀਦਾ
document-identity-document = ਪਛਾਣ ਪੱਤਰ
document-passport = ਪਾਸਪੋਰਟ
document-permit = ਰਹਿਣ ਦਾ ਪਰਮਿਟ (permesso di soggiorno)
document-tax-code = ਟੈਕਸ ਕੋਡ (codice fiscale)
document-health-card = ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)
document-isee = ISEE (ਪਰਿਵਾਰ ਦੀ ਆਮਦਨ ਦਾ ਹਿਸਾਬ)
document-residence = ਰਿਹਾਇਸ਼ ਦਾ ਸਰਟੀਫਿਕੇਟ (certificato di residenza)
document-photo = ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਫ਼ੋਟੋ

## What it costs

cost-free = ਮੁਫ਼ਤ
cost-fee = ਪੈਸੇ ਲੱਗਦੇ ਹਨ
cost-ticket = ਇਲਾਜ ਦੀ ਸਰਕਾਰੀ ਫ਼ੀਸ (ticket)

## How to get in

access-step-free = ਬਿਨਾਂ ਪੌੜੀਆਂ
access-accessible-toilet = ਵ੍ਹੀਲਚੇਅਰ ਵਾਲਾ ਟਾਇਲਟ
access-lift = ਲਿਫ਼ਟ
access-parking = ਪਾਰਕਿੰਗ
