### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = 简体中文
emergency = 紧急求助
tabs = 主要页面
tab-near = 附近
tab-search = 搜索
back = 返回
close = 关闭
waiting = 请稍等…
more-title = 更多页面
not-opened = 这台设备上没有应用可以打开 { $address }。请复制或抄下来。
not-kept = 这台设备不能保存您的选择。在您关闭应用之前，选择有效。
data-broken-title = 数据无法读取
data-broken = 应用的数据读不出来。请关闭应用，再重新打开。如果还是不行，请重新安装。
start-failed = 应用没有加载成功。请检查网络，再试一次。
try-again = 再试一次
update-ready = 新版本已经准备好。点一下就能使用。

## Language

language-title = 语言
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = 这种语言没有加载成功。请检查网络，再试一次。

## Where the list is made for

# $town: name of a town, in Italian.
near-town = { $town } 附近
near-you = 您附近
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = { $town } 的帮助
change-place = 更改
position-title = 您的位置
position-why = 用来先显示离您最近的地方。您的位置只留在这部手机里。
use-position = 使用我的位置
position-asking = 正在查找您的位置…
position-refused = 手机没有提供您的位置：权限被拒绝了。您可以选一个城市，一样好用。
position-blocked = 您之前不同意提供位置。想更改的话：打开手机的“设置”，找到 Passi，允许使用位置。您也可以选一个城市。
position-unavailable = 这台设备找不到您的位置。请选一个城市。
position-timed-out = 查找位置花的时间太长。请到室外再试一次，或者选一个城市。
position-insecure = 在这种连接下，浏览器不提供您的位置。请选一个城市，效果一样好。
position-outside = 您现在不在翁布里亚（Umbria）。Passi 只有翁布里亚的信息：下面是离您最近的地方。您也可以选一个城市。
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = 定位时间：{ $moment }。如果您换了地方，请更新位置。
position-rough = 您的位置不太准确。想让距离更准，请使用精确位置。
position-exactly = 使用精确位置
choose-town = 选择城市
another-town = 换一个城市
town-hint = 输入城市或小镇的名字
town-none = 翁布里亚没有叫这个名字的市镇。

## The list

needs-title = 您需要什么帮助？
all-help = 所有帮助
filters-title = 只显示
filter-open = 正在开放
filter-language = 会说的语言
filter-any-language = 任何语言
filter-no-appointment = 不用预约
filter-no-documents = 不用证件
filter-step-free = 没有台阶
clear-filters = 清除筛选
results-title = 结果
# $count: how many there are in all.
results-all =
    { $count ->
        [0] 没有结果
       *[other] { $count } 个结果
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = 离您最近的 { $shown } 个（共 { $total } 个）
show-more = 显示更多
show-map = 地图
show-list = 列表
nothing = 我们还不知道这里有什么帮助。请换一个城市，或者看看面向整个翁布里亚的帮助。
nothing-narrowed = 没有符合您选择的地方。请清除筛选：很多地方的开放时间和语言我们还不知道。
everywhere-title = 整个翁布里亚
# $count: how many services share one place.
services-here =
    { $count ->
       *[other] 这里有 { $count } 项服务
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
       *[other] 和另外 { $count } 种语言
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = 正在开放 · { $moment } 关门
open-always = 24 小时开放
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = 已关门 · { $moment } 开门
closed = 已关门
by-appointment = 需要预约
hours-unknown = 开放时间不详
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = 明天 { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date } { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $year }年{ $month }{ $day }日
today = 今天
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } 米
# $km: kilometres, such as “1.2”.
distance-km = { $km } 公里
# $town: name of a town, in Italian.
in-town = 在 { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = 约 { $km } 公里，在 { $town }
approximate-position = 位置不太准确：去之前请先问清楚地址。
# $date: a day with its year.
verified-on = { $date } 已核实
not-verified = 还没有核实

## Desks that come and go

mobile-desk = 流动办事窗口
mobile-desk-why = 这些时间以外，这里没有人。
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = 下次来的时间：{ $visit }
mobile-desk-unknown = 请打电话问一问窗口什么时候来。
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = 最近的办事窗口很远：{ $km } 公里，在 { $town }。去之前请先打电话。
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = 离您更近：{ $town } 的流动办事窗口，{ $visit }。

## Meetings and courses

meetings-title = 活动和课程
meetings-none = 现在还没有公布活动。
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] 没有符合您选择的活动
   *[other] { $count } 场活动
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
   *[other] 您附近近期有 { $count } 场活动
}
meetings-near-only = 附近：30 公里以内
meeting-theme = 活动主题
meeting-any-theme = 任何主题
meeting-theme-work = 找工作
meeting-theme-health = 看病和健康
meeting-theme-housing = 住房
meeting-theme-education = 成人学校
meeting-theme-participation = 参与当地生活
meeting-theme-labour-rights = 劳动权利
# $languages: names of languages.
meeting-interpreters = 现场有人翻译成：{ $languages }
meeting-childcare-only = 有人看孩子
meeting-childcare = 现场有人看孩子。
meeting-no-childcare = 现场没有人看孩子。
# $count: how many people there is room for.
meeting-seats = { $count ->
   *[other] { $count } 个名额
}
meeting-cancelled = 已取消
meeting-now = 正在进行
meeting-gone-title = 找不到这场活动
meeting-gone = 活动已经结束，或者我们的数据里已经没有了。

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = 文化调解（mediazione culturale）
mediation-why = 供公共机构使用：在这里可以申请一位懂双方语言的人，帮助大家互相理解。
mediation-none = 我们的数据里还没有文化调解的办事窗口。
# $province: name of a province, in Italian.
mediation-province = { $province } 省
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = 剩余小时数：{ $hours }（{ $date }）
# $date: the day that was counted.
mediation-hours-none = 可用的小时数已经用完（{ $date }）。
mediation-hours-unknown = 不知道还剩多少小时。
mediation-instead-why = 请给办事机构打电话：他们会告诉您什么时候又有可用的小时数。就算还没有可用的小时数，您也可以先准备申请。
# Heading of a list of services, once the hours are used up.
mediation-instead = 在此期间，这些服务也许能帮忙
# $hours: a number of hours.
mediation-answers-within = { $hours } 小时内答复
# A button: opens the form.
mediation-ask = 准备一份申请
mediation-not-sent = 在您自己发送之前，这部手机不会发出任何内容。请不要写需要帮助的人的姓名。
# Follows the name of a question that need not be answered.
mediation-optional = 选填
# $count: how many answers are wrong.
mediation-wrong-title = 需要改正的回答：{ $count }
mediation-wrong-missing = 这里需要回答。
# $least, $most: numbers of letters.
mediation-wrong-length = { $least } 到 { $most } 个字。
# $least, $most: numbers.
mediation-wrong-number = { $least } 到 { $most } 之间的整数。
# $first, $last: days with their years.
mediation-wrong-day = 从 { $first } 到 { $last } 的某一天。
mediation-wrong-time = 时间，例如 09:30。
mediation-wrong-choice = 请从这些回答中选一个。
mediation-wrong-phone = 电话号码：只写数字，前面可以加 +。
mediation-wrong-email = 电子邮件地址，例如 name@example.org。
mediation-wrong-whole = 所有回答加起来太长，一封电子邮件放不下。请把这个回答写短一些。
# A button below the form: checks the answers and makes the request.
mediation-prepare = 检查并完成
mediation-ready = 申请准备好了
# $office: name of an office, in Italian.
mediation-ready-why = 申请还没有发送。请用电子邮件发给 { $office }，也可以发 PDF 文件。
mediation-no-pdf = PDF 没有做成。请用电子邮件发送申请。
mediation-history = 在这里准备的申请
mediation-history-why = 它们只在这部手机上。“收藏”页面里的“全部删除”也会删除它们。
# A button: fills in the form with the same answers.
mediation-again = 再准备一份同样的
mediation-gone = 我们的数据里已经没有了，或者已经被删除。

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = 街道地图
maps-why = 一个社会服务区的道路、街道和门牌号。地图留在这台设备上，没有网络也能用。
maps-none = 我们的数据里还没有街道地图。
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = 第 { $number } 区：{ $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = 街道信息截至 { $date }
# Button. $size: what maps-size gives.
maps-fetch = 下载：{ $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = 下载新版：{ $size }
# Button: a part of the map is here already.
maps-fetch-rest = 下载剩下的部分：{ $size }
# Beside a map that was downloaded.
maps-here = 已在这台设备上
maps-broken = 这张地图缺了一部分。
# $percent: 0 to 100.
maps-working = 正在下载：{ $percent }%
# Button: ends the download; what came is kept.
maps-stop = 停止
# Button: deletes the map from this device.
maps-remove = 删除
maps-removed = 已从这台设备上删除。
maps-not-removed = 地图没有删掉。请再试一次。
maps-may-cost = 用现在的网络下载可能要花钱：{ $size }。
# Button under the sentence above.
maps-fetch-now = 仍要下载
# Button beside it.
maps-wait = 等有 Wi-Fi 再下载
maps-waiting = 有 Wi-Fi 并且应用打开的时候，就会下载。
maps-offline = 没有网络。已经下载的部分会保留：请稍后再试一次。
maps-refused = 收到的内容不可信，没有采用。请稍后再试一次。
maps-not-kept = 没有地方存地图：请删除一张地图，或腾出一些空间，再试一次。
maps-gone = 这张地图已经不再提供。请更新数据，再试一次。
maps-sees = 我们不发送您的位置，也不发送您的名字。服务器能看到您下载哪张地图，也能看到您的网络地址。
# Below the list; a link with the name OpenStreetMap follows.
maps-source = 街道信息来自 OpenStreetMap，许可证是 ODbL。
# Link below the map of the help.
maps-offer = 这个社会服务区的街道：{ $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = 只有您要求的时候，才会下载街道地图。服务器能看到您选了哪个社会服务区，也能看到您的网络地址，任何下载都是这样；除此以外，我们什么都不发给服务器。

## One service

call = 打电话
# $number: a telephone number in groups.
call-number = 拨打 { $number }
directions = 怎么走
whatsapp = WhatsApp
mail = 电子邮件
website = 网站
code-title = 给另一部手机扫的码
code-why = 用另一部手机的相机对准它：如果那部手机装了 Passi，就会打开这一页。
app-code-title = 在另一部手机上使用本应用
app-code-why = 用另一部手机的相机对准这个二维码：那部手机会打开有 Passi 的网页。
where-title = 地点
where-everywhere = 面向整个翁布里亚，不用到某个地方去。
where-hidden = 为了安全，我们不显示地址。请打电话，他们会告诉您去哪里。
hours-title = 开放时间
by-appointment-call = 必须预约：去之前请先打电话。
no-appointment = 不用预约。
holiday-unknown = 节假日：开放时间不详
hours-unknown-call = 我们不知道开放时间。如果可以，去之前请先打电话。
own-words = 来源的原文（意大利语）：
spoken-title = 会说的语言
spoken-remark = 语言和翻译
bring-title = 请带上
for-whom-title = 适合谁
cost-title = 费用
access-title = 无障碍设施
note-title = 备注
source-title = 来源
# $date: a year, month or day as the source gives it.
source-date = 来源日期：{ $date }
service-gone-title = 找不到这项服务
service-gone = 我们的数据里已经没有这项服务。请看看附近的列表。

## Map

map-title = 帮助地图。列表里的内容是一样的。
map-zoom-in = 放大
map-zoom-out = 缩小
map-credits = 边界 openpolis/ISTAT，地名 GeoNames (CC BY 4.0)，水域 GSHHG (LGPL)
map-failed = 这台设备打不开地图。列表里什么都有。
picked-title = 您选的地方

## Search

search-title = 搜索
search-hint = 输入名称、城市或您需要的帮助
search-nothing = 没有结果。请试试短一点的词。
search-town-note = 显示这个城市附近的帮助
search-need-note = 只显示这方面的帮助

## Emergency

emergency-title = 紧急求助
emergency-lead = 点一个号码就可以拨打。

## About, privacy, licences

about-title = 关于 Passi
about-lead = Passi 告诉您翁布里亚离您最近的帮助：办事机构、看病、上学、工作、住房。
about-offline = 没有网络也能用。免费，没有广告。
about-data = 数据来自公开的网页。每项服务都写明来源和日期。
about-unverified = “还没有核实”的意思是：还没有人打电话或上门确认过。
data-release = 数据版本
data-issued = 发布日期
data-holds = 内容
# $count: how many services the data has.
data-services =
    { $count ->
       *[other] { $count } 项服务
    }
app-version = 应用版本
privacy-title = 您的隐私
privacy-lead = Passi 不知道您是谁，也不会问。
privacy-position = 您的位置只留在这部手机里。我们不会发给任何人。
privacy-nobody = 不用注册账号，没有广告，不跟踪您。
privacy-network = 新数据对每个人都是同一个文件：下载它不会透露您的任何信息。
privacy-kept = 下面这些只保存在这部手机里，别的地方都没有：您的语言、外观、文字大小和语速、上次的地点、什么时候下载数据、手机里有哪些街道地图、您还没看过的新变化、您刚才看的页面（只留半小时，有关人身安全的页面从不保存），以及您对安装提示选过“以后再说”。
privacy-outside = 您点“打电话”“怎么走”“网站”“电子邮件”或“WhatsApp”时，会打开别的应用：在那里要按它自己的规则。
licences-title = 许可证
licences-lead = Passi 是自由软件，凝聚了很多人的劳动。
licence-app = 应用
licence-data = 服务数据
licence-boundaries = 市镇的边界、代码和人口
licence-places = 城市和村镇
licence-water = 湖泊和河流
licence-libraries = 图书馆的位置
licence-hospitals = 部分医院的位置
licence-fonts = 字体
licence-icons = 图标
licence-map = 地图

## Installing the page

install-title = 安装 Passi
install-why = 您的设备上会有 Passi 的图标。一点就开，没有网络也能用。
install-now = 安装
install-done = Passi 已经在这台设备上了。点它的图标就能打开。
install-share = 点“共享”：带箭头的方框。如果没看到，请先点“•••”。
install-home = 向下滑，点“添加到主屏幕”。
install-add = 点上方的“添加”。Passi 的图标就在主屏幕上了。
install-safari = 找不到这些字？请用 Safari 打开这个网页，再试一次。
install-menu = 打开浏览器的菜单：“⋮”或“≡”。
install-choose = 点“安装应用”或“添加到主屏幕”。
install-elsewhere = 找不到这些字？这个浏览器可能不能安装。请用 Chrome 或 Safari 打开这个网页。
install-insecure = 在这种连接下不能安装 Passi。只要您在这个网络里，就能使用。要把一项服务留下来，请打开它，再点“分享”。
install-offer = 想把 Passi 的图标放到您的设备上吗？看看怎么做。
install-later = 以后再说

## No such screen

not-found-title = 找不到页面
not-found = 这个网址没有内容。
to-the-list = 去看列表

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = { $place } 附近的帮助
cli-everywhere = 整个翁布里亚
cli-none = 没有符合的地方。

## Fetching the data

sync-up-to-date = 数据已经是最新的。
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = 有新数据，版本 { $release }。服务：新增 { $added } 项，更改 { $changed } 项，删除 { $removed } 项。
sync-no-feed = 还没有可以跟随的数据来源。继续使用程序自带的数据。
sync-not-due = 现在再查询还太早：数据服务器要求等一等。
sync-busy = 另一个更新正在进行。
# $reason: why, technical, in English.
sync-offline = 连不上数据服务器。原来的数据不变。（{ $reason }）
# $reason: how many bytes.
sync-ask-first = 需要下载 { $reason } 字节：请您先同意。
# $reason: why, technical, in English.
sync-not-kept = 新数据无法保存在这里。原来的数据不变。（{ $reason }）
# $reason: what is missing, technical, in English.
sync-newer-app = 新数据需要新版的应用。原来的数据不变。（{ $reason }）
# $reason: why, technical, in English.
sync-refused = 收到的数据不可信，没有采用。原来的数据不变。（{ $reason }）
# $reason: both releases, the older one first.
sync-older = 收到的数据比这里的旧。（{ $reason }）
# $release: number of the release. $path: name of the file.
cli-shared = 数据（版本 { $release }）已存到文件 { $path }。请把它交给另一台设备，用“passi import”读取。
cli-share-nothing = 还没有可以分享的数据：程序自带的数据没有签名。请先下载新数据。
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
       *[other] 列有 { $count } 项服务的单子已存到文件 { $path }。
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = { $date } 的数据。开放时间可能会变：去之前请先打电话。

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = 给别人看
outreach-why = 如果您帮别人熟悉这里，这一页就是给您用的。请选择地点、需求和语言，然后一起看。
outreach-town = 市镇
outreach-zone = 社会服务区（Zona sociale）
outreach-circle = 地图上的圆圈
outreach-circle-how = 移动地图：圆圈一直在正中间。
# Name of a group of buttons: how large the circle is.
outreach-radius = 圆圈的大小
outreach-inside = 在这个圆圈里
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = 这里；距离从 { $town } 算起
outreach-outside = 这个范围以外最近的
outreach-nothing = 我们不知道这里有什么帮助。
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = 加到单子上
# The same button once it is there; pressing it takes it off.
collected = 已在单子上
big-code = 显示二维码
big-code-why = 请对方用手机把它拍下来。里面有名称、地址和电话，不需要网络。
code-before = 上一个
code-next = 下一个
handout-title = 单子
# $count: services on it.
handout-open =
    { $count ->
       *[other] 单子（{ $count } 项服务）
    }
handout-empty = 单子上还什么都没有。请在“给别人看”页面选择服务。
# $count: how many languages at most.
handout-languages = 单子的语言（最多 { $count } 种）
handout-paper = 纸张
handout-make = 制作 PDF
# In a browser: opens its own printing.
handout-print = 打印，或存成 PDF
handout-working = 正在做单子…
handout-no-letters = 这台设备没有其中一种语言的字体。请去掉那种语言，再试一次，或者发送短信。
handout-not-made = 单子没有做成。请再试一次。
# $name: name of a service, in Italian.
handout-remove = 从单子上去掉：{ $name }
handout-message = 作为短信发送
handout-message-why = 名称、地址和电话号码写在一条短信里，发给没有网络的手机。
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }，{ $issued }。记录：{ $records } 条
status-source-bundled = 数据是程序自带的。
status-source-network = 数据来自网络。
status-source-bundle = 数据来自文件。
# $moment: when.
status-checked = 上次检查：{ $moment }
status-never-checked = 还没有检查过。

## Days and months

weekday-1 = 周一
weekday-2 = 周二
weekday-3 = 周三
weekday-4 = 周四
weekday-5 = 周五
weekday-6 = 周六
weekday-7 = 周日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = { $date } 的数据 · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = 更新时间：{ $moment } · { $services }
data-asking = 正在查找新数据…
# $date: when the data that stays was issued.
data-offline = 没有网络：显示 { $date } 的数据
# $date: when the data that stays was issued.
data-refused = 新数据不可信，没有采用。显示 { $date } 的数据
# $date: when the data that stays was issued.
data-needs-app = 新数据需要新版的应用：请更新应用。显示 { $date } 的数据
# $date: when the data that stays was issued.
data-not-kept = 没有地方存新数据：请腾出一些空间。显示 { $date } 的数据
# $kilobytes: how much there is to fetch.
data-ask-first = 有新数据：{ $kilobytes } kB。用现在的网络下载可能要花钱。
fetch-data = 现在下载
# $date: when the data that is shown was issued.
data-for-now = 新数据只在应用打开时有效：请腾出一些空间，或退出无痕模式。{ $date } 的数据
# $days: how old the data is.
data-old =
    { $days ->
       *[other] 这是 { $days } 天前的数据：去之前请先打电话。
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] 您附近：更改 { $changed } 项
       *[other]
            { $changed ->
                [0] 您附近：新增 { $added } 项
               *[other] 您附近：新增 { $added } 项，更改 { $changed } 项
            }
    }
check-data = 现在检查
changes-title = 您附近的新变化
changes-added = 新增
changes-changed = 有更改
changes-none = 您附近没有新变化。
auto-fetch-title = 什么时候自动接收新数据
auto-fetch-any = 用任何网络：数据少就自动下载，数据多会先问您
auto-fetch-unmetered = 只用 Wi-Fi
auto-fetch-never = 只在我要求的时候
auto-fetch-unknown = 这台设备不告诉我们用的是哪种网络。您要求的时候，才会下载新数据。

## Handing the data over

data-title = 数据和更新
share-data = 分享数据
share-why = 把最新的数据送给另一部没有网络的手机。您会得到一个文件，里面没有您的任何信息。
share-done = 好了。请在另一部手机上打开这个页面，点“接收数据”。
share-cancelled = 没有分享任何内容。
share-nothing = 另一部手机没办法检查这里的数据。请先下载新数据。
share-impossible = 这部手机还不能分享数据。请用电脑分享。
share-failed = 文件没有做成。请看看有没有新数据，腾出一些空间，再试一次。
receive-data = 接收数据
receive-why = 请选择别人给您的 .passi 文件。应用会检查它，所以谁给的都可以。
# $added, $changed: how many services.
receive-arrived = 新数据到了。服务：新增 { $added } 项，更改 { $changed } 项。
receive-same = 您已经有这些数据了。
receive-older = 您的数据比这个文件新。您的数据不变。
receive-refused = 这个文件损坏了或被人改过，应用没有接收。您的数据不变。请再要一次文件。
receive-unreadable = 应用读不了这个文件。请选择以 .passi 结尾的文件。
receive-other-feed = 这个文件是别的大区的。您的数据不变。
receive-newer-app = 这个文件需要新版的应用。请先更新应用。
receive-for-now = 新数据到了，但只在应用打开时有效：请腾出一些空间，或退出无痕模式。
receive-not-kept = 没有地方存新数据。请腾出一些空间，再试一次。
receive-busy = 数据正在更新。请等一分钟，再试一次。
receive-no-feed = 这个应用还不能检查文件。您的数据不变。

## Listening

listen = 听一听
# $text: what is heard.
listen-to = 听一听：{ $text }
listen-stop = 停止朗读
voice-missing = 这部手机没有这种语言的语音。请在手机设置里添加：查找“文字转语音”。

## How it looks

look-title = 外观
look-auto = 跟手机一样
look-light = 浅色
look-dark = 深色
look-contrast = 高对比度
text-size-title = 文字大小
text-size-normal = 标准
text-size-large = 大
text-size-largest = 特大
skip-to-content = 跳到正文

## Translations

machine-translated = 机器翻译：还没有人检查过。
machine-translated-short = 机器翻译

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = 按“{ $word }”找到
# $word: the word most like the one that was typed.
search-similar = 您要找的是“{ $word }”吗？
search-needs-title = 需求
search-kinds-title = 帮助种类
search-towns-title = 市镇
search-services-title = 帮助
search-kind-note = 只显示这种帮助
search-begin = 用您自己的语言输入，或者点一张图。
# $words: the words looked for.
cli-search-title = 搜索：{ $words }

## Accessibility declaration

accessibility-title = 无障碍
accessibility-lead = 无障碍声明：Passi 希望人人都能使用，这也是意大利2004年1月9日第4号法律的要求。
accessibility-status-title = 达标情况
accessibility-status = Passi 部分符合 UNI CEI EN 301549 标准和 WCAG 2.2 的 AA 级要求，原因见下文。
accessibility-not-title = 还没有做到无障碍的内容
accessibility-not-map = 地图不能朗读。列表里的内容是一样的。
accessibility-not-source = 有些文字是来源的意大利语原文，可能比较难懂。
accessibility-not-voice = 不是每部手机都有每种语言的语音。
accessibility-not-translation = 很多译文是机器翻译的，还没有人检查过。
accessibility-how-title = 这份声明是怎么写的
# $date: a day with its year.
accessibility-how = Passi 开发者在 { $date } 做的自我评估：自动测试、只用键盘、放大文字。还没有请残障人士试用。
accessibility-tell-title = 使用时遇到障碍了吗？
accessibility-tell-none = 发布 Passi 的机构还没有公布反映问题的地址。
accessibility-ombudsman = 如果三十天后没有答复，或者答复不能解决问题，您可以写信给数字事务监察员。
accessibility-ombudsman-link = 数字事务监察员（Difensore civico per il digitale）

## Guides

tab-guides = 指南
guides-title = 指南
guides-lead = 要做什么、带什么、去哪里办，这里都有。没有网络也能看全部内容。
# Stands on every guide.
guide-check = 规定会变。做决定之前，请先到办事窗口问一问。
# $number: which step this is. $total: how many steps the guide has.
guide-step = 第 { $number } 步（共 { $total } 步）
guide-bring = 要带什么：准备好一样，就点一下
# $done: how many papers are ticked. $total: how many there are.
guide-ready = 准备好 { $done } 样（共 { $total } 样）
guide-clear = 清除所有勾选
guide-door = 查找最近的办事窗口
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = 来源：{ $source }（{ $date }）
guide-sources = 内容来源
# $language: name of a language, such as “Italiano”.
guide-in-other-language = 这份指南还没有翻译成您的语言。现在显示的是 { $language } 版。

## Saved

tab-saved = 收藏
saved-title = 收藏
saved-none = 这里还什么都没有。在一项服务上点星星，以后就能在这里找到它，没有网络也行。
saved-services = 收藏的服务
saved-lists = 要准备的证件和材料
# $name: name of a service, in Italian.
save-service = 收藏：{ $name }
# $name: name of a service, in Italian.
unsave-service = 取消收藏：{ $name }
save = 收藏
saved = 已收藏
# $date: a day with its year.
saved-gone = 我们的数据里已经没有这项服务。您是 { $date } 收藏的。去之前请先打电话。
my-note = 我的笔记
my-note-why = 只保存在这部手机里。只要没有别人用这部手机，就没有别人能看到。
note-kept = 笔记已保存。
keep-failed = 没有保存成功。请在手机上腾出一些空间，再试一次。
keep-may-vanish = 这个浏览器可能会删掉您保存的内容。请做一个备份，或者安装应用。
copy-title = 备份和删除
copy-make = 做一个备份
copy-what = 备份是一个文件，里面有您保存的内容：服务、勾选、笔记、文化调解申请和您所在的城镇。请放在安全的地方：谁打开它，谁就能看到。
copy-take = 恢复备份
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] 备份里没有新的内容。
   *[other] 恢复了 { $count } 项内容。
}
copy-refused = 这个文件不是 Passi 的备份，或者已经损坏。您的内容没有变。
copy-newer = 这个备份是用新版的应用做的。请更新应用，再试一次。
copy-done = 好了。备份就在您选的地方。
erase = 全部删除
erase-why = 会从这部手机里删除：语言、地点、收藏的服务、笔记、勾选、反馈、文化调解申请和街道地图。删除后不能恢复。
erase-yes = 是，全部删除
erase-no = 不，保留
erased = 已经全部删除。
erase-failed = 有些内容没有删掉。请关闭应用，重新打开，再试一次。
privacy-saved = 您的收藏、笔记、勾选、反馈和文化调解申请只留在这部手机里。您可以在“收藏”页面全部删除。

## Leaving at once

quick-exit = 马上离开
quick-exit-why = 点一下，屏幕就会换成一份菜谱，这个页面不留任何痕迹。
recipe-title = Torta al testo
recipe-lead = 翁布里亚的一种面饼，用平底锅烙熟。
recipe-take-title = 材料
recipe-take = 面粉 500 克，油一汤匙，盐少许，小苏打半汤匙，水一杯半。
recipe-make-title = 做法
recipe-make = 把所有材料倒在一起，揉十分钟，揉成面团。让面团醒半个小时。擀成一指厚的饼。平底锅烧热，把饼放进去，每面烙几分钟。

## Something is wrong

report-title = 信息有误
report-what = 哪里不对？
report-closed = 这个地方已经没有了
report-moved = 已经搬到别处
report-phone = 电话号码
report-hours = 开放时间
report-other = 其他
report-words = 愿意的话，请用自己的话说一说
report-anonymous = 请不要写您的名字。我们只转交这些内容和这条信息的编号。
report-keep = 准备反馈
report-kept = 反馈准备好了。现在发、以后发都可以：它就在“收藏”页面里。
report-waiting = 还没发送的反馈
report-mail = 用电子邮件发送
report-share = 用别的应用发送
report-sent = 我已经发了
report-drop = 不要了，删掉
report-no-address = 我们的数据里还没有写明反馈该发给谁。您还是可以用别的应用发送，比如发给您熟悉的办事窗口。
# $id: the number of a record.
report-subject = Passi：编号 { $id } 的信息有误

## Passing a service on

share-service = 分享
share-text = 文字
share-qr = 二维码
share-contact = 联系人
share-appointment = 预约日程
share-qr-why = 用手机的相机对准它，就能看到名称、地址和电话。不需要网络。
share-given = 好了。
share-not-given = 没有分享成功。请换一种方式试试。
copy-text = 复制文字
copied = 已复制。
appointment-day = 日期
appointment-time = 时间
appointment-make = 加到日历里
appointment-wrong = 请选还没有过去的日期和时间。

## A Wi-Fi network that has Passi and no internet

portal-here = Passi 就在这里，不需要互联网。
# The address follows, such as http://passi.lan.
portal-browser = 请打开浏览器，输入：
portal-stay = 如果手机询问，请留在这个 Wi-Fi 网络。如果页面打不开，请关闭移动数据。
portal-open = 在这里打开 Passi
portal-apk = 获取安卓应用
too-many-requests = 这部手机一次请求太多了。请等一分钟再试。
## A path, handed over

path-title = 我的路线
path-none = 您还没有路线。办事窗口的人可以为您准备一条，一步一步写明要去哪里。然后用手机相机对准他们的二维码。
path-mine-why = 它只在这部手机上。您愿意的话，可以给下一个帮助您的人看。“全部删除”也会删除它。
# $date: a day with its year.
path-made = 准备于 { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = 已完成 { $done } 步，共 { $total } 步
path-next = 下一步
path-done = 完成
path-why = 为了什么
path-when = 什么时候
path-unknown = 这部手机的数据里没有这项服务。以下是路线里写的内容。
# Stands for the name of a service that somebody may have to hide.
path-appointment = 预约
path-code = 给下一个帮助您的人的二维码
path-code-why = 里面有全部步骤和您的勾选。谁用手机相机对准它，谁就能得到。
path-delete = 删除这条路线
path-delete-yes = 是的，删除
path-prepared-title = 有人为您准备了这个
path-prepared-ask = 要保存在这部手机上吗？别人不会得到它。
path-keep = 保存
path-keep-no = 不用了，谢谢
path-damaged = 二维码没有读好，或者有人改动过。请再用相机对准一次，或者请对方再给一次。
path-newer = 这条路线需要新版的应用。请更新应用，再用相机对准二维码。
path-compose = 准备一条路线
path-compose-lead = 给您面前的人：一步一步写明要去哪里。它从这个屏幕传到对方的手机。请不要写姓名。
path-memory = 这里什么都不保存。关闭应用，或者十五分钟没有操作，它就消失。
path-add = 加入路线
path-add-step = 添加一步
# $most: how many.
path-full = 一条路线最多 { $most } 步。
# $word: a neutral word for any appointment.
path-safety = 这是保护人身安全的地方。路线里只写“{ $word }”和市镇：其余的请您亲自告诉对方。
# $count: how many letters.
path-room = 还可以写的字数：{ $count }
path-too-long = 内容太长，二维码放不下。请删去一些字。
path-earlier = 往前
path-later = 往后
path-remove = 移除
path-show = 显示二维码
path-show-why = 对方用手机相机对准这个二维码：路线就在那里打开。如果那部手机上已经有 Passi，就不需要网络。
path-file = 作为文件交给对方
privacy-path = 别人为您准备的路线只留在您的手机上。准备它的地方什么都不留下。

## Listening to a whole page

listen-page = 听这一页
listen-speed = 语速
listen-slow = 慢
listen-usual = 正常
listen-fast = 快
voice-how-android = 打开手机的“设置”，查找“文字转语音”。点齿轮图标，再点“安装语音数据”，然后选择您的语言。
voice-how-ios = 打开“设置”，点“辅助功能”，再点“朗读内容”（或“阅读与朗读”），再点“声音”，然后选择您的语言。
voice-how-computer = 请安装“speech-dispatcher”和您的语言的语音，例如“espeak-ng”。

## A totem

totem-here = 您在这里
# $name: what the place where the totem stands calls itself.
totem-here-name = 您在这里：{ $name }
# Said to whoever passes by a totem.
totem-hello = 您好！您需要什么？
totem-touch = 请点您的语言
totem-nothing-kept = 您在这里做的一切都不会保存。
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = 步行约 { $minutes } 分钟
totem-still-there = 您还在吗？
totem-ends = 如果不在，屏幕会重新开始，并清除您所做的一切。
totem-stay = 是的，我在
totem-finish = 我用完了
totem-take = 随身带走
totem-print = 打印
totem-keyboard = 键盘
totem-key-space = 空格
totem-key-delete = 删除
totem-pin = 工作人员 PIN
totem-pin-enter = 确认
totem-pin-wrong = PIN 不正确。
totem-pin-locked = 尝试次数太多。请过几分钟再试。
totem-staff = 工作人员专用
totem-leave = 关闭 Passi
totem-let-out = 按键和菜单可以使用了。请现在用浏览器自己的按键关闭它。
