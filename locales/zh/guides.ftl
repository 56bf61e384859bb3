### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = 第一次办居留许可
guide-permit-first-about = 刚到意大利要做什么；您的具体情况，请到办事窗口问一问。
step-permit-first-deadline = 算好日子：只有 8 个工作日
step-permit-first-deadline-text =
    您从欧盟以外的国家来，要住超过 3 个月吗？
    您需要居留许可（permesso di soggiorno），有了它才能在这里生活。
    到达后 8 个工作日内就要申请。
    不要等到最后一天。
    如果住的时间没那么长，请到警察局移民办公室（Questura）问问需要什么文件。
step-permit-first-door = 先弄清楚去哪里办
step-permit-first-door-text =
    您拿的是家庭签证，或者有合同的工作签证吗？
    请去省督府（Prefettura）的移民统一窗口（Sportello Unico）：他们会准备好要寄出的申请。
    如果申请庇护，请去移民办公室（Questura）。
    其他情况，去邮局或者移民办公室。
    去之前，先到办事窗口问一问。
step-permit-first-form = 请人帮忙填申请
step-permit-first-form-text =
    到邮局要一份申请材料袋（kit）：一个信封，里面有表格和说明。
    代办手续的机构（patronato）免费帮您填表。
    有些市政府（Comune）也帮忙。
    请问清楚您的情况要哪些材料：工作、学习还是家庭。
step-permit-first-post = 到邮局交信封
step-permit-first-post-text =
    请去有“Sportello Amico”窗口的邮局：只有那里收申请。
    在表格上签字，信封不要封口。
    印花税票（marca da bollo）16 欧元，邮寄费 30 欧元。
    通常还要交一笔居留费（contributo）：金额不一样，请问清楚要交多少。
    您会拿到一张回执（ricevuta）：请一直带在身上。
step-permit-first-questura = 按预约去移民办公室
step-permit-first-questura-text =
    邮局会告诉您是哪一天，或者以后寄信到您家。
    带 4 张一样的近期照片。
    所有复印件的原件都要带上。
    在那里要拍照、按指纹。
    如果去不了，请提前告诉移民办公室。
step-permit-first-wait = 拿着回执等结果
step-permit-first-wait-text =
    法律规定 90 天内答复，但也可能晚一些。
    有回执，就可以留在意大利，直到有答复。
    也可以工作，只要您申请的那种居留许可允许。
    在警察局的网站上，可以查到办到哪一步了。

## Renew your permit

guide-permit-renewal = 居留许可续期
guide-permit-renewal-about = 怎样按时续期；您的那种居留许可怎么办，请到办事窗口问一问。
step-permit-renewal-when = 提前 90 天开始办
step-permit-renewal-when-text =
    看一看居留许可（permesso di soggiorno）上的到期日。
    最晚要在到期前 90 天申请续期。
    这条规定 2026 年改过。
    如果您看到别的数字，请到办事窗口问一问。
    如果快到期了，或者已经过期，请马上去办事窗口。
step-permit-renewal-papers = 准备好材料
step-permit-renewal-papers-text =
    警察局移民办公室（Questura）会再查一次您是否符合条件。
    比如，您是不是还在工作或上学。
    代办手续的机构（patronato）免费帮您填表。
    到那里问问您要准备哪些材料。
step-permit-renewal-post = 交申请
step-permit-renewal-post-text =
    有的居留许可在邮局续期，有的只能在移民办公室办：请先问清楚。
    去邮局的话，请找“Sportello Amico”窗口。
    在表格上签字，信封不要封口。
    印花税票（marca da bollo）16 欧元，邮寄费 30 欧元。
    通常还要交一笔居留费（contributo）：金额不一样，请问清楚要交多少。
step-permit-renewal-questura = 按预约去移民办公室
step-permit-renewal-questura-text =
    邮局会告诉您是哪一天，或者以后寄信到您家。
    在移民办公室要再拍照、按指纹。
    带 4 张照片，所有复印件的原件也要带上。
    如果搬了家或换了电话，请告诉移民办公室。
step-permit-renewal-wait = 回执和旧居留都要留好
step-permit-renewal-wait-text =
    法律规定 90 天内答复，但也可能晚一些。
    有回执（ricevuta），就可以留在意大利，直到有答复。
    也可以工作，只要您的居留许可允许。
    带着回执和旧的居留许可，可以回自己的国家。
    出发前请先问移民办公室。
step-permit-renewal-no = 如果被拒绝，请找人帮忙
step-permit-renewal-no-text =
    答复有可能是“不批准”。
    您可以上诉：由法官来审查这个决定。
    马上去找法律援助，不要等。
    带上您收到的信。

## Bring your family to Italy

guide-permit-family = 接家人来意大利
guide-permit-family-about = 怎样接家人过来；规定会变，每次都请先到办事窗口问一问。
step-permit-family-who = 看看谁可以来
step-permit-family-who-text =
    这叫家庭团聚（ricongiungimento familiare）：家人来和您一起生活。
    您的居留许可（permesso di soggiorno）有效期至少要有 1 年。
    可以申请接丈夫或妻子，还有不满 18 岁的孩子。
    接孩子，要孩子的另一位家长同意。
    想接父母或成年子女，请到办事窗口问一问。
step-permit-family-years = 算算您在意大利住了几年
step-permit-family-years-text =
    接丈夫或妻子，您要在意大利合法住满 2 年，中间不能断。
    接未成年的孩子，不需要这 2 年。
    如果您有庇护身份或辅助保护（protezione sussidiaria），也不需要。
    这种情况，别的规定也可能不一样：请问清楚。
step-permit-family-home = 办住房证明
step-permit-family-home-text =
    您需要市政府（Comune）开的住房合格证明（idoneità dell’alloggio）。
    它证明您的房子适合您的家人住。
    市政府还会查房子里住几个人。
    请问清楚要多少钱、要等多久。
step-permit-family-apply = 在网上申请
step-permit-family-apply-text =
    向您居住地的省督府（Prefettura）申请，由移民统一窗口（Sportello Unico）办理。
    要在网上办，用数字身份（SPID）或电子身份证登录。
    您要证明有居留许可、有收入、有住房。
    收入就是您挣多少钱：请问清楚今年要达到多少。
    如果觉得难，请找代办手续的机构（patronato）帮忙。
step-permit-family-answer = 等批文（nulla osta）
step-permit-family-answer-text =
    批文（nulla osta）就是省督府同意了。
    法律规定 150 天内答复。
    然后家人到意大利大使馆或领事馆申请签证。
    请先问领事馆要哪些证明。
step-permit-family-arrive = 家人到了以后，去省督府
step-permit-family-arrive-text =
    家人到了以后，8 天内要去移民统一窗口。
    那里会检查签证，准备居留许可的申请。
    还会给税号（codice fiscale），办什么事都用得上。
    然后到邮局把申请寄出去。
    家人一到，就请预约。

## Change your type of permit

guide-permit-conversion = 换另一种居留许可
guide-permit-conversion-about = 比如学习居留怎样转成工作居留；每次都请先到办事窗口问一问。
step-permit-conversion-need = 先看看需不需要换
step-permit-conversion-need-text =
    把居留许可（permesso di soggiorno）换成另一种，叫“转换”（conversione）。
    工作或家庭居留许可，也可以用来做法律允许的其他事情。
    有家庭居留许可，您现在就可以工作。
    不是每种居留许可都能转成工作居留：请先问清楚。
step-permit-conversion-study = 从学习转到工作
step-permit-conversion-study-text =
    学习居留许可可以转成工作居留许可。
    全年都可以申请，没有名额限制。
    要在居留许可到期以前申请。
    如果正在上培训班或实习，请先读完、做完。
step-permit-conversion-job = 找一份合法的工作
step-permit-conversion-job-text =
    您需要居留合同（contratto di soggiorno）。
    这是您和雇主之间的协议。
    想自己干、不给别人打工，要另一份文件：请问清楚是哪一份。
    不要为了拿到合同给任何人钱。
    如果有人剥削您，请打 800 290 290：免费。
step-permit-conversion-apply = 先找省督府
step-permit-conversion-apply-text =
    要转成工作居留，第一站是省督府（Prefettura）。
    那里的移民统一窗口（Sportello Unico）发批文（nulla osta），也就是同意。
    请问清楚怎样交申请、要哪些材料。
    要在居留许可还有效的时候办。
step-permit-conversion-questura = 再去移民办公室
step-permit-conversion-questura-text =
    拿到批文以后，到警察局移民办公室（Questura）申请新的居留许可。
    请问清楚是不是要用邮局的申请材料袋（kit）。
    如果居留许可还有效，就不用交居留费（contributo）。
    请问清楚还有哪些费用。
step-permit-conversion-wait = 拿着回执等结果
step-permit-conversion-wait-text =
    法律规定 90 天内答复，但也可能晚一些。
    有回执（ricevuta），就可以合法居留和工作，直到有答复。
    回执也要给雇主看。
    如果被拒绝，请马上找法律援助。

## Doctor and care

guide-health = 看病就医
guide-health-about = 怎样看病和治疗，没有居留许可也可以；详情请问卫生局（USL）。
step-health-emergency = 有危险，打 112
step-health-emergency-text =
    如果有生命危险，请打 112。
    说清楚您在哪里、发生了什么事。
    如果您说别的语言，请马上说是哪一种。
step-health-register = 登记国家医疗服务
step-health-register-text =
    国家医疗服务（SSN）让您看病和意大利人一样。
    您有工作，或者在就业中心登记了，就可以登记。
    有家庭或庇护居留许可（permesso di soggiorno），或者正在续期，也可以。
    去您登记住址所在地的卫生局（USL）；没有登记住址，就去您住的地方的卫生局。
    如果是别的居留许可，或者欧盟护照，请问问要不要交钱。
step-health-doctor = 选您的医生
step-health-doctor-text =
    登记以后，您就有家庭医生（medico di famiglia）。
    孩子有儿科医生（pediatra），专门给孩子看病。
    医疗卡（tessera sanitaria）会寄到家里。
    靠您生活的家人，有居留许可的，看病和您一样。
    您的孩子从出生起就能看病。
step-health-night = 夜里找医生
step-health-night-text =
    您的医生下班了，又不是急救？
    请找夜间和假日医生（guardia medica）。
    地点和电话，这里都能查到。
    去之前请先打电话。
step-health-no-permit = 没有居留许可也能看病
step-health-no-permit-text =
    没有居留许可，也能得到紧急和必要的治疗。
    “必要”的意思是：不治的话，时间长了病会加重。
    请向卫生局要 STP 代码，这是给没有居留许可的人用的。
    代码有效期 6 个月，可以续。
    给您看病的人，不能因为您没有居留许可就举报您。
step-health-mother-child = 去妇女和家庭诊所
step-health-mother-child-text =
    妇女和家庭诊所（consultorio）为妇女和家庭服务。
    怀孕期间，看病和意大利妇女一样，没有居留许可也行。
    未成年的孩子，没有居留许可也可以登记。
    这样孩子就能有儿科医生或家庭医生。
    如果他们说不行，请到办事窗口求助。

## Finding work

guide-job = 找工作
guide-job-about = 怎样找工作；您的具体情况，请到办事窗口再确认一下。
step-job-can-work = 先看看您能不能工作
step-job-can-work-text =
    到办事窗口出示您的居留许可（permesso di soggiorno）。
    问问拿这种许可能不能工作。
    申请庇护、还在等结果的人有另外的规定：请问清楚什么时候可以开始工作。
step-job-register = 去就业中心
step-job-register-text =
    就业中心（centro per l’impiego）是帮人找工作的政府机构。
    您在那里声明：现在没有工作，想马上找工作。
    这份声明叫 DID。
    有了 DID，就能用就业中心的各种服务。
    请问清楚怎样办、要哪些材料。
step-job-cv = 写简历
step-job-cv-text =
    简历（curriculum）是一张介绍您自己的纸。
    写上您做过的工作、上过的学校和会说的语言。
    在自己国家做过的工作也写上。
    如果需要帮忙，请到这里问。
step-job-search = 多找几个地方
step-job-search-text =
    到就业中心问问有哪些招工。
    把简历送到职业介绍所（agenzia per il lavoro）。
    一般来说，职业介绍所不能向您要钱。
    如果他们要钱或要护照，请停下来，找人帮忙。
step-job-contract = 先看清楚，再签字
step-job-contract-text =
    开始工作以前，您必须拿到一份书面文件。
    它是合同，或者是雇用通知的副本。
    如果看不懂，请拿给工会看。
    工会（sindacato）保护劳动者。
    自己一定要留一份。
step-job-lost-job = 丢了工作，马上行动
step-job-lost-job-text =
    丢了工作，居留许可不会因此被取消。
    请马上去就业中心。
    有工作居留许可的人，可以在那里继续登记至少 1 年。
    季节工的居留许可不是这样。
    请到代办手续的机构（patronato）问问，您能不能领到钱。

## Your rights at work

guide-job-rights = 您的劳动权利
guide-job-rights-about = 劳动者都适用的规定；您自己的合同，请问工会（sindacato）。
step-job-rights-equal = 了解您的权利
step-job-rights-equal-text =
    有有效的居留许可（permesso di soggiorno），您和意大利劳动者的权利一样。
    只因为您是外国人就不给您工作，这是歧视。
    工会（sindacato）保护劳动者。
    请走进去，说说您的情况。
step-job-rights-hours = 把工作时间记下来
step-job-rights-hours-text =
    每天记下几点上班、几点下班。
    平均每周最多工作 48 小时，加班也算在里面。
    每 24 小时里，您要有连续 11 小时的休息。
    一般来说，每 7 天您有 24 小时可以休息。
    有些工作规定不一样：请问清楚。
step-job-rights-pay = 核对工资
step-job-rights-pay-text =
    发工资时，您会拿到工资单（busta paga），上面写着钱是怎么算的。
    一般来说，老板不能用现金给您发工资。
    在工资单上签了字，不能证明您已经拿到钱。
    在别人家里工作的人，规定不一样。
    所有工资单都要留好。
step-job-rights-holidays = 休年假
step-job-rights-holidays-text =
    年假（ferie）是有工资的休息日。
    您每年至少有 4 个星期的年假。
    休息和年假，您不能放弃。
    如果病了，请马上告诉老板。
step-job-rights-no-contract = 没有合同，请找人帮忙
step-job-rights-no-contract-text =
    就算他们不守规定，您干的活也必须给钱。
    写下日期、工作时间、地点和人名。
    劳动监察局（Ispettorato del lavoro）接受举报，并且会保密。
    举报前，先和法律援助机构或工会谈一谈。
    如果您没有居留许可，更要先谈一谈。
step-job-rights-danger = 有人威胁您，请打电话
step-job-rights-danger-text =
    如果有人扣您的证件或工资，或者限制您的自由，不要一个人扛着。
    请打 800 290 290：免费，不用说名字，24 小时都有人接。
    他们会说多种语言。
    遭受暴力的妇女，可以打 1522。
    如果现在就有危险，请打 112。

## Home and residence

guide-housing = 住房和住址登记
guide-housing-about = 租房、合同和住址登记：签字以前，请到办事窗口问一问。
step-housing-search = 找房要小心
step-housing-search-text =
    到住房服务机构和协会问一问。
    先看房，再付钱。
    不要给从没见过面的人汇钱。
    只因为您是外国人就不给您房子住，这是歧视。
    如果遇到这种事，请找法律援助。
step-housing-contract = 要书面合同
step-housing-contract-text =
    租房合同必须是书面的。
    房东在 30 天内去登记，然后通知您。
    登记的意思是：国家知道有这份合同。
    如果房租比登记的高，高出的部分不算数。
    每次付钱都要收据。
step-housing-deposit = 核对押金
step-housing-deposit-text =
    押金是给房东的保证金。
    法律规定，押金不超过 3 个月房租。
    请要一张收据。
    搬进去以前，给房子拍照。
step-housing-host = 请提供住处的人去通知警察
step-housing-host-text =
    谁给您房子住，或者让您借住，谁就必须通知警察。
    当地没有警察局的，就通知市政府（Comune）。
    他们要在 48 小时内书面通知，亲戚也一样。
    请要一份通知的复印件。
step-housing-residence = 登记住址
step-housing-residence-text =
    住址登记（residenza）写明您住在哪里，办身份证、得到帮助都要用。
    搬家后 20 天内，到市政府的户籍登记处（anagrafe）办理。
    他们在 2 个工作日内给您登记，然后再核查。
    如果您没有权利却占住房子，就不能登记。
    如果您没有房子住，请问问怎样也能登记。
step-housing-renew = 居留续期后，再去市政府
step-housing-renew-text =
    您的居留许可（permesso di soggiorno）续好了吗？
    60 天内要告诉市政府，您还住在那里。
    带上新的居留许可。
    如果不去，您的住址登记可能会被取消。

## School and Italian

guide-school = 上学和学意大利语
guide-school-about = 孩子上学，您学意大利语；日期和费用请问清楚。
step-school-enrol = 给孩子报名上学
step-school-enrol-text =
    所有孩子都有权上学，没有居留许可也一样。
    孩子必须上学，至少 10 年。
    一年中什么时候都可以报名。
    请去最近的学校。
step-school-papers = 有什么材料就带什么
step-school-papers-text =
    材料不全，学校也会让孩子入学。
    义务教育阶段，不用出示居留许可（permesso di soggiorno）。
    很多学校第一年的班级（prime classi）要在网上报名。
    如果没有税号（codice fiscale），请到学校报名。
step-school-class = 和老师谈一谈
step-school-class-text =
    一般按孩子的年龄分班。
    学校也会看孩子已经会什么。
    告诉老师孩子学过什么。
    意大利语、食堂、课本和坐车，都可以问学校有什么帮助。
step-school-cpia = 到 CPIA 学意大利语
step-school-cpia-text =
    CPIA 是公立的成人学校。
    已经有文凭的人，也可以去学意大利语。
    课程至少教到 A2，也就是简单的意大利语。
    请问清楚什么时候报名、要不要交钱。
step-school-diploma = 拿初中文凭
step-school-diploma-text =
    初中文凭（licenza media）是意大利的第一个文凭。
    成年人可以在 CPIA 拿到它。
    如果您没有这个文凭，满 16 岁就可以报名。
    也可以问问晚上上课的高中。
step-school-nearby = 找找附近的其他课程
step-school-nearby-text =
    问问协会和图书馆有没有课程。
    问问是不是免费。
    每天说一点，帮助很大。

## Be part of the community

guide-community = 融入当地生活
guide-community-about = 认识人的好地方；时间和费用会变，去之前请先问一问。
step-community-library = 走进图书馆
step-community-library-text =
    图书馆（biblioteca）是安静看书、学习的地方。
    可以要简单的书，或者您自己语言的书。
    问问怎样办借书证、是不是免费。
    问问能不能上网。
step-community-sport = 参加运动和活动
step-community-sport-text =
    运动、音乐和戏剧能帮您交朋友。
    参加短期的活动，政府部门不会要您出示居留许可（permesso di soggiorno）。
    想加入运动队，请问清楚要哪些材料。
step-community-groups = 认识当地的协会
step-community-groups-text =
    有居留许可的人，可以参与当地的公共生活。
    找一个离您近的协会。
    去参加一次聚会，只听听也行。
    意大利语说得不多，也可以去。
step-community-volunteer = 当志愿者帮助别人
step-community-volunteer-text =
    志愿者帮助别人，不拿工资。
    协会只报销您能证明的花费。
    协会会给您上保险，保您帮忙时发生的意外。
    如果有公司要您白干活，请先问工会（sindacato）。
step-community-civil-service = 试试公民服务
step-community-civil-service-text =
    公民服务（servizio civile）是给 18 到 28 岁年轻人的项目。
    每个月有一笔钱：请问清楚是多少。
    有合法居留许可的外国人也可以参加。
    参加了，居留许可的有效期也不会变长。
    请问清楚什么时候可以报名。
step-community-meetings = 参加市政府的活动
step-community-meetings-text =
    到市政府（Comune）问问有哪些聚会和节日活动。
    问问有没有由外国人组成、和市政府对话的团体。
    您的声音很重要。

## Papers to bring

item-passport = 有效护照
item-passport-copy = 护照复印件
item-reason-papers = 和您的情况有关的材料：工作、学习、家庭
item-tax-code = 税号（codice fiscale），已经有的话
item-home-proof = 写明您住在哪里的材料，如果他们要求
item-kit-forms = 材料袋（kit）里的表格，填好并签字
item-stamp = 印花税票（marca da bollo）：烟草店有卖
item-appointment = 预约单
item-receipt = 申请的回执（ricevuta）
item-photos = 4 张证件照，近期拍的，都一样
item-originals = 所有复印件的原件
item-permit-copy = 居留许可的复印件
item-old-permit = 旧的居留许可
item-decision-letter = 写着答复的信
item-home-contract = 住房合同，如果他们要求
item-permit = 居留许可（permesso di soggiorno）或回执
item-income-papers = 证明您收入的材料
item-housing-certificate = 住房合格证明（idoneità dell’alloggio）
item-family-proof = 证明家庭关系的材料，如果他们要求
item-visa-passport = 有签证的护照
item-clearance = 批文（nulla osta）
item-work-contract = 工作合同或录用意向
item-identity = 护照或身份证
item-address = 您的地址
item-cv = 简历，多带几份
item-payslips = 工资单（busta paga）和合同
item-work-notes = 写着日期、工作时间、地点和人名的纸
item-home-paper = 租房合同，或者提供住处的人给的证明
item-new-permit = 新的居留许可
item-child-papers = 孩子的证件
item-school-reports = 成绩单或文凭，别的国家的也行
