### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = 证件和居留
need-health = 看病和健康
need-emergency = 紧急求助
need-work = 工作
need-home = 住房
need-school = 上学和意大利语
need-rights = 法律和权利
need-safety = 人身安全
need-family = 家庭和孩子
need-food = 食物和衣服
need-town-hall = 市政府（Comune）
need-community = 交流和活动

## Kinds of help

category-immigration-desk = 移民咨询窗口
category-police-immigration = 警察局移民办公室（Questura）
category-prefecture = 省督府（Prefettura）
category-consulate = 领事馆
category-post-office = 邮局
category-out-of-hours-doctor = 夜间和假日医生（guardia medica）
category-health-desk = 医疗服务窗口
category-health-registration = 登记家庭医生
category-health-centre = 社区医疗中心
category-health-migrants = 移民医疗门诊
category-hospital = 医院
category-family-clinic = 妇女和家庭诊所（consultorio）
category-emergency-number = 紧急电话
category-social-emergency = 紧急社会救助
category-helpline = 求助热线
category-job-centre = 就业中心
category-job-orientation = 求职指导
category-social-security = 社保局（INPS）
category-trade-union = 工会
category-patronato = 代办补助和手续（patronato）
category-shelter = 过夜收容所
category-housing = 住房帮助
category-reception-project = 难民和移民接待项目
category-adult-school = 意大利语和成人学校
category-student-services = 学生服务
category-legal-aid = 法律援助
category-antiviolence = 反暴力中心
category-antitrafficking = 帮助人口贩卖受害者
category-police = 警察
category-social-services = 社会服务处
category-charity = 免费餐和生活帮助
category-registry-office = 户籍登记处（anagrafe）
category-public-desk = 市民办事窗口
category-regional-office = 大区政府办公室
category-youth-service = 青年服务
category-library = 图书馆

## Languages spoken at a desk

spoken-it = 意大利语
spoken-en = 英语
spoken-fr = 法语
spoken-es = 西班牙语
spoken-pt = 葡萄牙语
spoken-ro = 罗马尼亚语
spoken-sq = 阿尔巴尼亚语
spoken-mk = 马其顿语
spoken-uk = 乌克兰语
spoken-ru = 俄语
spoken-pl = 波兰语
spoken-tr = 土耳其语
spoken-ar = 阿拉伯语
spoken-fa = 波斯语
spoken-ur = 乌尔都语
spoken-hi = 印地语
spoken-bn = 孟加拉语
spoken-pa = 旁遮普语
spoken-zh = 中文
spoken-tl = 他加禄语（菲律宾）
spoken-ps = 普什图语
spoken-de = 德语
spoken-so = 索马里语
spoken-ti = 提格利尼亚语
spoken-am = 阿姆哈拉语
spoken-wo = 沃洛夫语
spoken-sr = 塞尔维亚语
spoken-hr = 克罗地亚语
spoken-bs = 波斯尼亚语
spoken-bg = 保加利亚语
spoken-ka = 格鲁吉亚语
spoken-ku = 库尔德语
spoken-ta = 泰米尔语
spoken-si = 僧伽罗语
spoken-ne = 尼泊尔语
spoken-ig = 伊博语
spoken-yo = 约鲁巴语
spoken-ha = 豪萨语
spoken-ff = 富拉语
spoken-bm = 班巴拉语

## Who it is for

eligibility-adults = 成年人
eligibility-asylum-seekers = 申请庇护的人
eligibility-children = 儿童
eligibility-eu-citizens = 欧盟公民
eligibility-everyone = 所有人
eligibility-families = 家庭
eligibility-foreigners = 外国人
eligibility-homeless = 无家可归的人
eligibility-men = 男性
eligibility-minors-alone = 没有父母在身边的未成年人
eligibility-poverty = 生活贫困的人
eligibility-refugees = 难民
eligibility-students = 学生
eligibility-trafficked = 人口贩卖受害者
eligibility-women = 女性
eligibility-workers = 劳动者
eligibility-young-people = 青年

## What to bring

document-none = 不用带证件
document-identity-document = 身份证件
document-passport = 护照
document-permit = 居留许可（permesso di soggiorno）
document-tax-code = 税号（codice fiscale）
document-health-card = 医疗卡（tessera sanitaria）
document-isee = 家庭收入证明（ISEE）
document-residence = 住址证明（certificato di residenza）
document-photo = 证件照

## What it costs

cost-free = 免费
cost-fee = 要收费
cost-ticket = 医疗自付费（ticket）

## How to get in

access-step-free = 没有台阶
access-accessible-toilet = 无障碍厕所
access-lift = 电梯
access-parking = 停车场
