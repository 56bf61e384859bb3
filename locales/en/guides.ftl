### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Written by the developers, not yet reviewed by a second person.

## First residence permit

guide-permit-first = First residence permit
guide-permit-first-about = What to do when you arrive in Italy; ask a desk about your case.
step-permit-first-deadline = Count the days: 8 working days
step-permit-first-deadline-text =
    Are you from outside the European Union, staying over 3 months?
    You need the permesso di soggiorno, the permit to live here.
    Ask for it within 8 working days of arriving.
    Do not wait for the last day.
    If you stay less, ask the police immigration office what you need.
step-permit-first-door = Choose the right door
step-permit-first-door-text =
    Is your visa for family, or for a job with a contract?
    Go to the Prefecture, Sportello Unico desk: they prepare the form to post.
    If you ask for asylum, go to the Questura, the police.
    In other cases it is the post office or the Questura.
    Ask a desk first.
step-permit-first-form = Get help with the form
step-permit-first-form-text =
    Ask the post office for the kit: an envelope with forms.
    A patronato is an office that helps with forms for free.
    Some town halls help too.
    Ask which papers you need: for work, study or family.
step-permit-first-post = Hand in the envelope
step-permit-first-post-text =
    Go to a post office with a Sportello Amico: only those take it.
    Sign the form and leave the envelope open.
    The tax stamp costs 16 euros and posting costs 30 euros.
    Usually you also pay a fee: it depends on the permit, ask.
    You get a receipt: always keep it with you.
step-permit-first-questura = Go to the Questura appointment
step-permit-first-questura-text =
    The post office gives you the day, or a letter comes later.
    Bring 4 recent photos, all the same.
    Bring the originals of all your copies.
    They take your photo and fingerprints.
    If you cannot go, tell the Questura before that day.
step-permit-first-wait = Wait with your receipt
step-permit-first-wait-text =
    The law gives 90 days for the answer, but it may be late.
    With the receipt you can stay in Italy until the answer.
    You can also work, if the permit you ask for allows it.
    The police website shows how your request is going.

## Renew your permit

guide-permit-renewal = Renew your permit
guide-permit-renewal-about = How to renew in time; ask a desk about your own permit.
step-permit-renewal-when = Start 90 days before
step-permit-renewal-when-text =
    Look at the end date on your permit.
    Ask to renew it at least 90 days before.
    This rule changed in 2026.
    If you read another number, ask a desk.
    If little time is left, or none, go to a desk now.
step-permit-renewal-papers = Get your papers ready
step-permit-renewal-papers-text =
    The Questura, the police, checks your case again.
    For example, that you still work or study.
    A patronato is an office that helps with forms for free.
    Ask there which papers you need.
step-permit-renewal-post = Hand in your request
step-permit-renewal-post-text =
    Some permits go through the post office, others only the Questura: ask.
    At the post office, look for the Sportello Amico.
    Sign the form and leave the envelope open.
    The tax stamp costs 16 euros and posting costs 30 euros.
    Usually you also pay a fee: it depends on the permit, ask.
step-permit-renewal-questura = Go to the Questura appointment
step-permit-renewal-questura-text =
    The post office gives you the day, or a letter comes later.
    The Questura takes your photo and fingerprints again.
    Bring 4 photos and the originals of all your copies.
    New home or phone number? Tell the Questura.
step-permit-renewal-wait = Keep receipt and old permit
step-permit-renewal-wait-text =
    The law gives 90 days for the answer, but it may be late.
    With the receipt you can stay in Italy until the answer.
    You can also work, if your permit allows it.
    With receipt and old permit you can travel to your country.
    Ask the Questura before you travel.
step-permit-renewal-no = If the answer is no, get help
step-permit-renewal-no-text =
    The answer can be no.
    You can appeal: a judge checks the decision.
    Look for legal help now, do not wait.
    Bring the letter you received.

## Bring your family to Italy

guide-permit-family = Bring your family to Italy
guide-permit-family-about = How your family can join you; rules change, so always ask a desk.
step-permit-family-who = Check who can come
step-permit-family-who-text =
    It is called ricongiungimento familiare: your family comes to live with you.
    You need a permit of at least 1 year.
    You can ask for your husband or wife, and children under 18.
    For children, the other parent must say yes.
    For parents or adult children, ask a desk.
step-permit-family-years = Count your years in Italy
step-permit-family-years-text =
    For a husband or wife, you need 2 legal years in Italy, unbroken.
    You do not need the 2 years for children who are minors.
    You do not need them with asylum or subsidiary protection.
    In that case other rules may be different too: ask.
step-permit-family-home = Ask for the home certificate
step-permit-family-home-text =
    You need a town hall paper: the idoneità dell’alloggio.
    It says your home is right for your family.
    The town hall also checks how many people live there.
    Ask what it costs and how long it takes.
step-permit-family-apply = Apply online
step-permit-family-apply-text =
    The request goes to the Prefecture where you live, Sportello Unico desk.
    You do it online with a digital login: SPID or electronic ID card.
    You must show your permit, your income and your home.
    Income is what you earn: ask how much you need this year.
    If it is hard, ask a patronato, a help office.
step-permit-family-answer = Wait for the nulla osta
step-permit-family-answer-text =
    The nulla osta is the Prefecture saying yes.
    The law gives 150 days for the answer.
    Then your family asks the Italian embassy or consulate for a visa.
    Ask the consulate first which certificates they need.
step-permit-family-arrive = After arrival, go to the Prefecture
step-permit-family-arrive-text =
    Within 8 days your family goes to the Sportello Unico desk.
    They check the visa and prepare the permit request.
    They give the codice fiscale, a code you use for everything.
    Then you send the request from the post office.
    Ask for the appointment as soon as they arrive.

## Change your type of permit

guide-permit-conversion = Change your type of permit
guide-permit-conversion-about = How to move, for example, from study to work; always ask a desk.
step-permit-conversion-need = Check if you need to change it
step-permit-conversion-need-text =
    Changing your type of permit is called conversione.
    You can use a work or family permit for other allowed activities too.
    With a family permit you can already work.
    Not every permit can become a work permit: ask first.
step-permit-conversion-study = Move from study to work
step-permit-conversion-study-text =
    A study permit can become a work permit.
    You can ask all year, with no limit on places.
    Ask before your permit ends.
    On a training course or traineeship? Finish it first.
step-permit-conversion-job = Find a legal job
step-permit-conversion-job-text =
    You need the contratto di soggiorno.
    It is the agreement between you and your employer.
    To work for yourself you need another paper: ask which.
    Never pay anyone to get a contract.
    If someone exploits you, call 800 290 290: it is free.
step-permit-conversion-apply = Ask the Prefecture first
step-permit-conversion-apply-text =
    To change to work, the first door is the Prefecture.
    Its Sportello Unico desk gives the nulla osta, its yes.
    Ask how to send the request and which papers you need.
    Do it while your permit is still valid.
step-permit-conversion-questura = Then ask the Questura
step-permit-conversion-questura-text =
    After the yes, ask the Questura, the police, for the new permit.
    Ask if you must use the post office kit.
    If your permit is still valid, you do not pay the fee.
    Ask what other costs there are.
step-permit-conversion-wait = Wait with your receipt
step-permit-conversion-wait-text =
    The law gives 90 days for the answer, but it may be late.
    With the receipt you can stay and work legally until the answer.
    Show the receipt to your employer too.
    If the answer is no, get legal help at once.

## Doctor and care

guide-health = Doctor and care
guide-health-about = A doctor and care, even without a permit; check with the USL health office.
step-health-emergency = Call 112 in danger
step-health-emergency-text =
    If a life is in danger, call 112.
    Say where you are and what is happening.
    If you speak another language, say which one at once.
step-health-register = Join the health service
step-health-register-text =
    The health service (SSN) treats you like an Italian.
    You join if you work or are registered at the job centre.
    Also with a permit, or a renewal, for family or asylum.
    Go to the USL where you are resident or, if not, live.
    With other permits, or an EU passport, ask if you pay.
step-health-doctor = Choose your doctor
step-health-doctor-text =
    Once you join, you have a family doctor (medico di famiglia).
    Children have a children’s doctor (pediatra).
    The health card comes to your home.
    Relatives you support, with a permit, get the same care.
    Your babies get care from birth.
step-health-night = Find a doctor at night
step-health-night-text =
    Is your doctor closed, and it is not an emergency?
    Look for the guardia medica: a doctor for nights and holidays.
    Places and phones are here.
    Call before you go.
step-health-no-permit = Get care even without a permit
step-health-no-permit-text =
    Even without a permit you get urgent and essential care.
    Essential means: without it, you get worse over time.
    Ask the USL for an STP code, for people with no permit.
    It lasts 6 months and can be renewed.
    Health staff cannot report you for having no permit.
step-health-mother-child = Go to the family clinic
step-health-mother-child-text =
    The family clinic (consultorio) is for women and families.
    In pregnancy you get the same care as Italians, permit or not.
    Children under age can join even without a permit.
    So they can have a doctor of their own.
    If they say no, ask a help desk.

## Finding work

guide-job = Finding work
guide-job-about = How to look for work; for your own case, check with a desk.
step-job-can-work = Check that you may work
step-job-can-work-text =
    Show your permit at a help desk.
    Ask if you may work with that permit.
    People waiting for an answer on asylum have their own rules: ask when they may start.
step-job-register = Go to the job centre
step-job-register-text =
    It is a public office: centro per l’impiego.
    There you declare: I have no job and want one now.
    This declaration is called DID.
    With the DID you can use the centre’s services.
    Ask how to make it and which papers you need.
step-job-cv = Write your CV
step-job-cv-text =
    A CV (curriculum) is a page about you.
    Write your jobs, your school and your languages.
    Add the work you did in your own country too.
    If you need help, ask here.
step-job-search = Look in more than one place
step-job-search-text =
    Ask the job centre which jobs are open.
    Take your CV to the job agencies.
    As a rule, an agency cannot ask you for money.
    If they want money or your passport, stop and get help.
step-job-contract = Read before you sign
step-job-contract-text =
    Before you start, you must get a written paper.
    It is the contract, or a copy of the hiring notice.
    If it is not clear, show it to a trade union.
    A trade union (sindacato) defends workers.
    Always keep a copy.
step-job-lost-job = Act at once if you lose your job
step-job-lost-job-text =
    Losing your job does not take away your permit.
    Go to the job centre at once.
    With a work permit you can stay registered at least 1 year.
    A seasonal permit is different.
    Ask the patronato, a help office, if money is due to you.

## Your rights at work

guide-job-rights = Your rights at work
guide-job-rights-about = Rules for people who work; about your own contract, ask a trade union.
step-job-rights-equal = Know your rights
step-job-rights-equal-text =
    With a valid permit you have the same rights as Italian workers.
    Refusing you a job only because you are foreign is discrimination.
    A trade union (sindacato) defends workers.
    Go in and tell them your story.
step-job-rights-hours = Write down your hours
step-job-rights-hours-text =
    Each day, write when you start and when you stop.
    On average you work 48 hours a week at most, extra hours included.
    In every 24 hours you get 11 hours of rest together.
    Usually you get 24 free hours in every 7 days.
    Some jobs have other rules: ask.
step-job-rights-pay = Check your pay
step-job-rights-pay-text =
    With your pay you get a payslip (busta paga).
    As a rule, your boss cannot hand you cash.
    Signing the payslip does not prove you got the money.
    Work in a family’s home has other rules.
    Keep all your payslips.
step-job-rights-holidays = Take your holidays
step-job-rights-holidays-text =
    Holidays (ferie) are days off with pay.
    You get at least 4 weeks every year.
    You cannot give up your rest or your holidays.
    If you are ill, tell your boss at once.
step-job-rights-no-contract = Get help if you have no contract
step-job-rights-no-contract-text =
    Your work must be paid even if they break the rules.
    Write down days, hours, place and names.
    The labour inspectorate (Ispettorato) takes reports and keeps them private.
    First talk to a legal help desk or a trade union.
    Do this above all if you have no permit.
step-job-rights-danger = Call if they threaten you
step-job-rights-danger-text =
    If they take your documents, pay or freedom, do not stay alone.
    Call 800 290 290: free, no name needed, 24 hours a day.
    They speak several languages.
    A woman facing violence can call 1522.
    In danger right now, call 112.

## Home and residence

guide-housing = Home and residence
guide-housing-about = Rent, contract and residence: before you sign, ask a help desk.
step-housing-search = Search with care
step-housing-search-text =
    Ask housing services and local groups.
    See the home before you pay.
    Never send money to someone you have not met.
    Refusing you a home only because you are foreign is discrimination.
    If it happens, look for legal help.
step-housing-contract = Ask for a written contract
step-housing-contract-text =
    The rent contract must be in writing.
    The owner registers it within 30 days and then tells you.
    Registered means: the State knows the contract exists.
    A rent higher than the registered one is not valid.
    Ask for a receipt every time you pay.
step-housing-deposit = Check the deposit
step-housing-deposit-text =
    The deposit is safety money for the owner.
    By law it is not more than 3 months’ rent.
    Get a receipt.
    Take photos of the home before you move in.
step-housing-host = Ask your host to give notice
step-housing-host-text =
    Whoever hosts you or gives you a home must tell the police.
    Where there is no police office, they tell the town hall.
    They do it in writing within 48 hours, even for relatives.
    Ask for a copy of that paper.
step-housing-residence = Register your residence
step-housing-residence-text =
    You need residence (where you live) for ID card and help.
    Ask the town registry (anagrafe) within 20 days of moving.
    They register you in 2 working days, then they check.
    You cannot register in a home you occupy with no right.
    If you have no home, ask how to get it all the same.
step-housing-renew = Go back to town hall after renewal
step-housing-renew-text =
    Is your residence permit renewed?
    Within 60 days tell the town hall you still live there.
    Bring the new permit.
    If you do not, you may lose your residence.

## School and Italian

guide-school = School and Italian
guide-school-about = School for your children and Italian for you; ask about dates and costs.
step-school-enrol = Enrol your children in school
step-school-enrol-text =
    Every child has a right to school, even without a permit.
    School is a duty for at least 10 years.
    You can enrol them at any time of year.
    Go to the nearest school.
step-school-papers = Bring the papers you have
step-school-papers-text =
    If papers are missing, the school enrols your child all the same.
    For compulsory school you need not show a permit.
    For many first classes you apply online.
    If you have no tax code, apply at the school.
step-school-class = Talk with the teachers
step-school-class-text =
    Usually the class is the one for the child’s age.
    The school also looks at what your child knows.
    Tell them what your child has studied.
    Ask for help with Italian, meals, books and the bus.
step-school-cpia = Learn Italian at the CPIA
step-school-cpia-text =
    The CPIA is the State school for adults.
    You can learn Italian there even if you have a diploma.
    Courses reach at least A2, simple Italian.
    Ask when to enrol and if you pay.
step-school-diploma = Get the first diploma
step-school-diploma-text =
    The first Italian diploma is called licenza media.
    At the CPIA you can get it as an adult.
    If you do not have it, you can join from age 16.
    Ask about evening high school too.
step-school-nearby = Look for other courses nearby
step-school-nearby-text =
    Ask local groups and libraries if they have courses.
    Ask if they are free.
    Speaking a little every day helps a lot.

## Be part of the community

guide-community = Be part of the community
guide-community-about = Places to meet people; times and costs change, so ask first.
step-community-library = Go into a library
step-community-library-text =
    A library is a quiet place to read and study.
    Ask for easy books, or books in your language.
    Ask how to get a card and if it is free.
    Ask if there is internet.
step-community-sport = Join sport and activities
step-community-sport-text =
    Sport, music and theatre help you make friends.
    For short activities, public offices do not ask for a permit.
    For a team, ask which papers you need.
step-community-groups = Meet local groups
step-community-groups-text =
    With a permit, you take part in local public life.
    Look for a group near you.
    Go to a meeting, even just to listen.
    Go even if you speak little Italian.
step-community-volunteer = Help as a volunteer
step-community-volunteer-text =
    A volunteer helps others without pay.
    The group pays back only costs you can prove.
    It insures you for accidents while you help.
    If a company wants you for free, ask a trade union first.
step-community-civil-service = Try the civil service
step-community-civil-service-text =
    Servizio civile is for young people aged 18 to 28.
    Every month you get some money: ask how much.
    It is open to foreigners with a valid permit too.
    It does not make your permit last longer.
    Ask when you can apply.
step-community-meetings = Go to town meetings
step-community-meetings-text =
    Ask the town hall which meetings and festivals there are.
    Ask if a group of foreigners speaks with the town hall.
    Your voice counts.

## Papers to bring

item-passport = Valid passport
item-passport-copy = Photocopy of your passport
item-reason-papers = Papers for your reason: work, study, family
item-tax-code = Codice fiscale (tax code), if you have it
item-home-proof = Paper about where you live, if they ask
item-kit-forms = Kit forms, filled in and signed
item-stamp = Marca da bollo: a tax stamp, sold in tobacco shops
item-appointment = Appointment paper
item-receipt = Receipt of your request
item-photos = 4 passport photos, recent and all the same
item-originals = Originals of all your copies
item-permit-copy = Photocopy of your permit
item-old-permit = Your old permit
item-decision-letter = Letter with the answer
item-home-contract = Contract for your home, if they ask
item-permit = Residence permit or receipt
item-income-papers = Papers that show what you earn
item-housing-certificate = Home certificate from the town hall
item-family-proof = Papers that show who your family is, if they ask
item-visa-passport = Passport with the visa
item-clearance = Nulla osta (the yes paper)
item-work-contract = Job contract or job offer
item-identity = Passport or identity card
item-address = Your address
item-cv = CV, several copies
item-payslips = Payslips and contract
item-work-notes = Note with days, hours, place and names
item-home-paper = Rent contract or paper from your host
item-new-permit = New residence permit
item-child-papers = Your child’s documents
item-school-reports = School reports or diplomas, from any country
