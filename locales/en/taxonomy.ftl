### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Written by the developers, not yet reviewed by a second person.

## Needs: short names for the tiles

need-documents = Documents
need-health = Health
need-emergency = Emergency
need-work = Work
need-home = Home
need-school = School, Italian
need-rights = Law and rights
need-safety = Safety
need-family = Family, children
need-food = Food and clothes
need-town-hall = Town hall
need-community = Community

## Kinds of help

category-immigration-desk = Immigration desk
category-police-immigration = Police immigration office
category-prefecture = Prefecture
category-consulate = Consulate
category-post-office = Post office
category-out-of-hours-doctor = Doctor out of hours
category-health-desk = Health desk
category-health-registration = Registering with a doctor
category-health-centre = Health centre
category-health-migrants = Health care for migrants
category-hospital = Hospital
category-family-clinic = Family clinic
category-emergency-number = Emergency number
category-social-emergency = Social emergency
category-helpline = Helpline
category-job-centre = Job centre
category-job-orientation = Help to find work
category-social-security = Social security
category-trade-union = Trade union
category-patronato = Help with forms and benefits
category-shelter = Night shelter
category-housing = Help with housing
category-reception-project = Reception project
category-adult-school = Italian and adult school
category-student-services = Student services
category-legal-aid = Legal help
category-antiviolence = Help against violence
category-antitrafficking = Help against trafficking
category-police = Police
category-social-services = Social services
category-charity = Meals and basic help
category-registry-office = Registry office
category-public-desk = Public desk
category-regional-office = Regional office
category-youth-service = Youth service
category-library = Library

## Languages spoken at a desk

spoken-it = Italian
spoken-en = English
spoken-fr = French
spoken-es = Spanish
spoken-pt = Portuguese
spoken-ro = Romanian
spoken-sq = Albanian
spoken-mk = Macedonian
spoken-uk = Ukrainian
spoken-ru = Russian
spoken-pl = Polish
spoken-tr = Turkish
spoken-ar = Arabic
spoken-fa = Persian
spoken-ur = Urdu
spoken-hi = Hindi
spoken-bn = Bengali
spoken-pa = Punjabi
spoken-zh = Chinese
spoken-tl = Tagalog
spoken-ps = Pashto
spoken-de = German
spoken-so = Somali
spoken-ti = Tigrinya
spoken-am = Amharic
spoken-wo = Wolof
spoken-sr = Serbian
spoken-hr = Croatian
spoken-bs = Bosnian
spoken-bg = Bulgarian
spoken-ka = Georgian
spoken-ku = Kurdish
spoken-ta = Tamil
spoken-si = Sinhala
spoken-ne = Nepali
spoken-ig = Igbo
spoken-yo = Yoruba
spoken-ha = Hausa
spoken-ff = Fula
spoken-bm = Bambara

## Who it is for

eligibility-adults = Adults
eligibility-asylum-seekers = Asylum seekers
eligibility-children = Children
eligibility-eu-citizens = Citizens of the European Union
eligibility-everyone = Everyone
eligibility-families = Families
eligibility-foreigners = Foreigners
eligibility-homeless = People without a home
eligibility-men = Men
eligibility-minors-alone = Minors without parents
eligibility-poverty = People in poverty
eligibility-refugees = Refugees
eligibility-students = Students
eligibility-trafficked = Victims of trafficking
eligibility-women = Women
eligibility-workers = Workers
eligibility-young-people = Young people

## What to bring

document-none = No documents
document-identity-document = Identity document
document-passport = Passport
document-permit = Residence permit
document-tax-code = Tax code (codice fiscale)
document-health-card = Health card
document-isee = ISEE (income statement)
document-residence = Proof of residence
document-photo = Passport photo

## What it costs

cost-free = Free
cost-fee = There is a fee
cost-ticket = Health charge (ticket)

## How to get in

access-step-free = No steps
access-accessible-toilet = Accessible toilet
access-lift = Lift
access-parking = Parking
