<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutText</name>
    <message>
        <source>Enter: go on with what was typed</source>
        <translation>Enter：用输入的内容继续</translation>
    </message>
    <message>
        <source>Esc: go back</source>
        <translation>Esc：返回</translation>
    </message>
    <message>
        <source>Alt+Down: open a list, such as that of countries</source>
        <translation>Alt+↓：打开列表，例如国家或地区列表</translation>
    </message>
    <message>
        <source>Ctrl+O: open a profile</source>
        <translation>Ctrl+O：打开配置文件</translation>
    </message>
    <message>
        <source>F1: this list</source>
        <translation>F1：显示这份列表</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Ctrl+Q：退出程序</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <extracomment>%1: the program&apos;s version, such as 1.2.0</extracomment>
        <translation>Renumber %1</translation>
    </message>
    <message>
        <source>Change and verify the phone number on your account.</source>
        <translation>更改和验证您账号上的电话号码。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It comes with no warranty.</source>
        <translation>自由软件，采用 Apache License 2.0 许可，不提供任何担保。</translation>
    </message>
    <message>
        <source>Its knowledge of phone numbers is of %1, by libphonenumber.</source>
        <extracomment>%1: a date</extracomment>
        <translation>电话号码数据来自 libphonenumber，日期为 %1。</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <extracomment>%1: the version of Qt, a library</extracomment>
        <translation>基于 Qt %1 构建。</translation>
    </message>
    <message>
        <source>F5: refresh the account</source>
        <translation>F5：刷新账号</translation>
    </message>
    <message>
        <source>Ctrl+N: find a person</source>
        <translation>Ctrl+N：查找用户</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: a case, by its place on the board</source>
        <translation>Ctrl+1 至 Ctrl+9：按看板上的位置打开个案</translation>
    </message>
    <message>
        <source>/: search the board</source>
        <translation>/：搜索看板</translation>
    </message>
    <message>
        <source>Ctrl+P: the next proof</source>
        <translation>Ctrl+P：下一项核实</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send the code, or make the change</source>
        <translation>Ctrl+Enter：发送验证码，或进行更改</translation>
    </message>
    <message>
        <source>F5: refresh the case and its account</source>
        <translation>F5：刷新个案及其账号</translation>
    </message>
    <message>
        <source>F2: add a note to the record</source>
        <translation>F2：在记录中添加备注</translation>
    </message>
    <message>
        <source>Ctrl+H: hand the case over</source>
        <translation>Ctrl+H：移交个案</translation>
    </message>
    <message>
        <source>F8: stop the case and lock the person, without a question</source>
        <translation>F8：中止个案并锁定用户，不再询问</translation>
    </message>
    <message>
        <source>Ctrl+L: lock the desk</source>
        <translation>Ctrl+L：锁定服务台</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>未验证</translation>
    </message>
    <message>
        <source>the service does not say whether it is verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>服务未说明是否已验证</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;, %2: a masked one, %3: &quot;verified&quot; or the like</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>  Not confirmed yet: %1</source>
        <extracomment>%1: a masked phone number or email address</extracomment>
        <translation>  尚未确认：%1</translation>
    </message>
    <message>
        <source>  Also on the account: %1 (%2)</source>
        <extracomment>%1: a masked phone number or email address, %2: &quot;verified&quot; or the like</extracomment>
        <translation>  账号上还有：%1（%2）</translation>
    </message>
    <message>
        <source>Renumber offers to change the phone number.</source>
        <translation>Renumber 提供更改电话号码的功能。</translation>
    </message>
    <message>
        <source>Renumber offers to change the email address.</source>
        <translation>Renumber 提供更改邮箱的功能。</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is changed.</source>
        <translation>服务描述没有说明如何更改电话号码。</translation>
    </message>
    <message>
        <source>The description does not say how the email address is changed.</source>
        <translation>服务描述没有说明如何更改邮箱。</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is verified.</source>
        <translation>服务描述没有说明如何验证电话号码。</translation>
    </message>
    <message>
        <source>The description does not say how the email address is verified.</source>
        <translation>服务描述没有说明如何验证邮箱。</translation>
    </message>
    <message>
        <source>There is no phone number to verify.</source>
        <translation>没有可验证的电话号码。</translation>
    </message>
    <message>
        <source>There is no email address to verify.</source>
        <translation>没有可验证的邮箱。</translation>
    </message>
    <message>
        <source>The phone number is verified already.</source>
        <translation>电话号码已经验证过。</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>邮箱已经验证过。</translation>
    </message>
    <message>
        <source>Renumber offers to verify the phone number.</source>
        <translation>Renumber 提供验证电话号码的功能。</translation>
    </message>
    <message>
        <source>Renumber offers to verify the email address.</source>
        <translation>Renumber 提供验证邮箱的功能。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where a service tells no name</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>姓名：%1</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>其他账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ArrivalText</name>
    <message>
        <source>Wait a minute. A text message can be late, most of all abroad.</source>
        <translation>请稍等片刻。短信可能会晚到，在境外尤其如此。</translation>
    </message>
    <message>
        <source>Wait a minute. A call can be late.</source>
        <translation>请稍等片刻。电话可能会来得晚一些。</translation>
    </message>
    <message>
        <source>Wait a minute, and open the app: it may be the app that is late.</source>
        <translation>请稍等片刻，并打开该应用：也许只是应用没有及时显示。</translation>
    </message>
    <message>
        <source>Wait a minute, and look among spam, too.</source>
        <translation>请稍等片刻，并查看垃圾邮件。</translation>
    </message>
    <message>
        <source>Text the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>为 %1 重发短信验证码</translation>
    </message>
    <message>
        <source>Text the code again</source>
        <translation>重发短信验证码</translation>
    </message>
    <message>
        <source>Call again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>为 %1 重发语音验证码</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重发语音验证码</translation>
    </message>
    <message>
        <source>Send the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>为 %1 重发验证码</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>重发验证码</translation>
    </message>
    <message>
        <source>Email the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>为 %1 重发邮件验证码</translation>
    </message>
    <message>
        <source>Email the code again</source>
        <translation>重发邮件验证码</translation>
    </message>
    <message>
        <source>Check the number: %1. If that is wrong, press “Wrong number?”.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>请检查号码：%1。如果不对，请按“号码不对？”。</translation>
    </message>
    <message>
        <source>Check the address: %1. If that is wrong, press “Wrong address?”.</source>
        <translation>请检查邮箱：%1。如果不对，请按“邮箱不对？”。</translation>
    </message>
    <message>
        <source>A new SIM can take some hours before it gets anything.</source>
        <translation>新的 SIM 卡可能要过几个小时才能收到信息。</translation>
    </message>
    <message>
        <source>Then ask for the code again, and enter the latest one.</source>
        <translation>之后再获取一次验证码，并输入最新的那个。</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <source>Keep going</source>
        <translation>继续进行</translation>
    </message>
</context>
<context>
    <name>AuditDetailText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A detail of a row of the record. %1: its name, such as &quot;Reason&quot;, %2: what it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>Leave was asked</source>
        <translation>请求准许的操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A proof. %1: what kind it is, such as &quot;a code to a contact on the account&quot;, %2: its name</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>To which contact</source>
        <translation>发往哪个联系方式</translation>
    </message>
    <message>
        <source>That contact was changed</source>
        <translation>该联系方式的更改时间</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Proofs that counted</source>
        <translation>有效的核实</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Flag, %1</source>
        <extracomment>A flag in the record of a desk. %1: what it is about, such as &quot;recent changes&quot;</extracomment>
        <translation>疑点：%1</translation>
    </message>
    <message>
        <source>Who was to be told</source>
        <translation>应通知谁</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人数</translation>
    </message>
    <message>
        <source>Read up to row</source>
        <translation>已读到第几行</translation>
    </message>
    <message>
        <source>The program&apos;s clock then</source>
        <translation>当时的程序时钟</translation>
    </message>
    <message>
        <source>The computer&apos;s clock then</source>
        <translation>当时的电脑时钟</translation>
    </message>
    <message>
        <source>New contact, as a key</source>
        <translation>新联系方式（密钥散列）</translation>
    </message>
    <message>
        <source>Contact, as a key</source>
        <translation>联系方式（密钥散列）</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Name, ticket and note were erased.</source>
        <translation>姓名、工单号和备注已抹除。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Recorded later: the store could not be reached then.</source>
        <translation>事后补记：当时无法访问数据存储。</translation>
    </message>
</context>
<context>
    <name>AuditFinding</name>
    <message>
        <source>Row %1 was changed: it is not what was written there</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>第 %1 行被改动：与当时写入的内容不符</translation>
    </message>
    <message>
        <source>Row %1 is missing</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>第 %1 行缺失</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>第 %1 至 %2 行缺失</translation>
    </message>
    <message>
        <source>Row %1 was moved: what was written there stands at %2</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>第 %1 行被移动：当时写入此处的内容现在位于第 %2 行</translation>
    </message>
    <message>
        <source>Row %1 was added: the one behind it was written in its place</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>第 %1 行是添加的：它后面的一行当时写在这个位置</translation>
    </message>
    <message>
        <source>Row %1 is cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>第 %1 行被截去：这台电脑曾见到记录写到此处。也可能是换回了较旧的副本</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>第 %1 至 %2 行被截去：这台电脑曾见到记录写到此处。也可能是换回了较旧的副本</translation>
    </message>
    <message>
        <source>The record is whole, but not the one that this computer has seen up to row %1: it was computed anew, or another copy was put in its place. Where the two part can&apos;t be known</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>记录完整，但不是这台电脑见过的、到第 %1 行为止的那一份：它被重新计算过，或被换成了另一份副本。无法得知两者从何处开始不同</translation>
    </message>
    <message>
        <source>The tables of the file, or what keeps their rows from being changed, are not as this program makes them</source>
        <extracomment>No full stop</extracomment>
        <translation>文件中的表，或防止行被改动的机制，与本程序创建的不一致</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Record</source>
        <comment>The title of the page that shows who did what at a desk</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Who did what at this desk. That you look at it is recorded, too.</source>
        <translation>谁在这个服务台做了什么。您的查看也会被记录。</translation>
    </message>
    <message>
        <source>Rows of the record</source>
        <translation>记录的各行</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>该用户的全部记录</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>该个案的全部记录</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>校验记录</translation>
    </message>
    <message>
        <source>Checks that no row of the record was changed, from the first to the newest</source>
        <translation>检查记录从第一行到最新一行是否被改动过</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export names, tickets and notes, too</source>
        <translation>同时导出姓名、工单号和备注</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Searched</source>
        <translation>已搜索</translation>
    </message>
    <message>
        <source>Person opened</source>
        <translation>已打开用户资料</translation>
    </message>
    <message>
        <source>Contact shown whole</source>
        <translation>已完整显示联系方式</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>已打开个案</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>已接手个案</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>已移交个案</translation>
    </message>
    <message>
        <source>Reason, ticket or new contact entered</source>
        <translation>已填写原因、工单号或新联系方式</translation>
    </message>
    <message>
        <source>Case stopped</source>
        <translation>已中止个案</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>已关闭个案</translation>
    </message>
    <message>
        <source>Proof begun</source>
        <translation>已开始核实</translation>
    </message>
    <message>
        <source>Proof passed</source>
        <translation>核实通过</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <translation>核实未通过</translation>
    </message>
    <message>
        <source>Code for a proof not sent</source>
        <translation>核实用的验证码未发送</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>已请求批准</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>未获批准</translation>
    </message>
    <message>
        <source>Permit given</source>
        <translation>已给予许可</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>已拒绝许可</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>短信已发送</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>短信发送失败</translation>
    </message>
    <message>
        <source>Text may have been sent</source>
        <translation>短信可能已发送</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>已输入验证码</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>验证码未被接受</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>联系方式已更改</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>更改被拒绝</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>更改未确认</translation>
    </message>
    <message>
        <source>Somebody told</source>
        <translation>已通知相关人</translation>
    </message>
    <message>
        <source>Somebody still to be told</source>
        <translation>仍有人待通知</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>已锁定用户</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>已解锁用户</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>已查看记录</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>已导出记录</translation>
    </message>
    <message>
        <source>Record verified</source>
        <translation>已校验记录</translation>
    </message>
    <message>
        <source>Policy registered</source>
        <translation>已登记策略</translation>
    </message>
    <message>
        <source>Private details erased</source>
        <translation>已抹除私密信息</translation>
    </message>
    <message>
        <source>Loss found</source>
        <translation>发现丢失</translation>
    </message>
    <message>
        <source>Loss stated</source>
        <translation>已声明知悉丢失</translation>
    </message>
    <message>
        <source>Search answered</source>
        <translation>搜索已得到答复</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已添加备注</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已中止</translation>
    </message>
</context>
<context>
    <name>AuditValueText</name>
    <message>
        <source>to search</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>to show a contact whole</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>完整显示联系方式</translation>
    </message>
    <message>
        <source>to send a code as a proof</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>发送核实用的验证码</translation>
    </message>
    <message>
        <source>to send a code to the new contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>向新联系方式发送验证码</translation>
    </message>
    <message>
        <source>to change the contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>更改联系方式</translation>
    </message>
    <message>
        <source>to enter a code</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>the one to be replaced</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>将被替换的那个</translation>
    </message>
    <message>
        <source>another one on the account</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>账号上的另一个</translation>
    </message>
    <message>
        <source>the new one</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>新的那个</translation>
    </message>
    <message>
        <source>the one the caller called from</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>来电人使用的那个</translation>
    </message>
    <message>
        <source>the old phone number</source>
        <extracomment>Who is told of a change</extracomment>
        <translation>旧电话号码</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>by the service, as it made the change</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>由服务在更改时通知</translation>
    </message>
    <message>
        <source>by the service, when asked to</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>由服务应请求通知</translation>
    </message>
    <message>
        <source>by an operator</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>由操作员通知</translation>
    </message>
    <message>
        <source>not at all: the account had none</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>未通知：账号上没有</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Of a reason for doubt: it was looked for, and is not there</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of a reason for doubt: it is there</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>a proof</source>
        <extracomment>What a refusal names as missing. %1: ways to prove who is calling, such as &quot;a callback&quot;</extracomment>
        <translation>一项核实</translation>
    </message>
    <message>
        <source>a proof: %1</source>
        <translation>一项核实：%1</translation>
    </message>
    <message>
        <source>the right to do it</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>操作权限</translation>
    </message>
    <message>
        <source>an answer from the store</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>数据存储的应答</translation>
    </message>
    <message>
        <source>a registered policy</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>已登记的策略</translation>
    </message>
    <message>
        <source>the case in hand</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>个案的处理权</translation>
    </message>
    <message>
        <source>the person was locked</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>用户被锁定</translation>
    </message>
    <message>
        <source>a reason</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>a ticket in the form of the desk</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>符合服务台格式的工单号</translation>
    </message>
    <message>
        <source>a proof that still counts</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>一项仍有效的核实</translation>
    </message>
    <message>
        <source>a proof that comes another way</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>一项通过其他途径的核实</translation>
    </message>
    <message>
        <source>a flag stopped it: %1</source>
        <translation>因疑点停止：%1</translation>
    </message>
    <message>
        <source>a flag stopped it</source>
        <translation>因疑点停止</translation>
    </message>
    <message>
        <source>an approval</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>一份批准</translation>
    </message>
    <message>
        <source>an approver had said no</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>批准人已拒绝</translation>
    </message>
    <message>
        <source>the wait was not over</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>等待期未满</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>somebody was not told of the last change</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>上次更改仍有人没有通知到</translation>
    </message>
    <message>
        <source>a case was stopped</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>有个案被中止</translation>
    </message>
    <message>
        <source>too many proofs failed</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>核实失败次数过多</translation>
    </message>
    <message>
        <source>an operator said so</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>由操作员锁定</translation>
    </message>
</context>
<context>
    <name>AuthorizationServer</name>
    <message>
        <source>the identity provider has moved</source>
        <translation>身份提供方已变更地址</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>All</source>
        <extracomment>Which cases are shown: whatever their state</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Which cases are shown: those that the operator has in hand</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Which cases are shown: those that nobody has in hand</extracomment>
        <translation>待接手</translation>
    </message>
    <message>
        <source>My turn</source>
        <extracomment>Which cases are shown: those in which the operator has to do the next step</extracomment>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>Which cases are shown: those with a reason for doubt</extracomment>
        <translation>有疑点</translation>
    </message>
    <message>
        <source>To tell</source>
        <extracomment>Which cases are shown: those in which the old number or the email address is still to be told</extracomment>
        <translation>待通知</translation>
    </message>
    <message>
        <source>Needs a proof</source>
        <translation>需要核实</translation>
    </message>
    <message>
        <source>Needs a second proof</source>
        <translation>需要第二项核实</translation>
    </message>
    <message>
        <source>Needs a third proof</source>
        <translation>需要第三项核实</translation>
    </message>
    <message>
        <source>Needs a fourth proof</source>
        <translation>需要第四项核实</translation>
    </message>
    <message>
        <source>Needs a fifth proof</source>
        <translation>需要第五项核实</translation>
    </message>
    <message>
        <source>Operators only</source>
        <translation>仅限操作员</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>没有策略</translation>
    </message>
    <message>
        <source>Not in your hands</source>
        <translation>不在您手中</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>用户已锁定</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>需要原因</translation>
    </message>
    <message>
        <source>Needs a ticket</source>
        <translation>需要工单号</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>核实已过期</translation>
    </message>
    <message>
        <source>Needs another proof</source>
        <translation>需要另一项核实</translation>
    </message>
    <message>
        <source>Can&apos;t go on</source>
        <translation>无法继续</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>需要批准</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>未获批准</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>等待期中</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>Somebody not told</source>
        <translation>有人没有通知到</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>验证码已发送</translation>
    </message>
    <message>
        <source>Needs a new code</source>
        <extracomment>Of a case: the code that was sent cannot be entered any more</extracomment>
        <translation>需要新验证码</translation>
    </message>
    <message>
        <source>Message sent</source>
        <extracomment>Of a case: a message with a code or a link went out</extracomment>
        <translation>消息已发送</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>链接已发送</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>已输入验证码</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>已请求批准</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>正在更改</translation>
    </message>
    <message>
        <source>Somebody to tell</source>
        <translation>有人待通知</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>What a case is about</extracomment>
        <translation>电话</translation>
    </message>
    <message>
        <source>email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A case that nobody has in hand</extracomment>
        <translation>待接手</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the operator who has a case in hand</extracomment>
        <translation>由 %1 处理</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: which cases, such as &quot;Mine&quot;, %2: how many of them there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>可以关闭</translation>
    </message>
    <message>
        <source>Needs the new number</source>
        <translation>需要新号码</translation>
    </message>
    <message>
        <source>Needs the new address</source>
        <translation>需要新邮箱</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a time of day, perhaps with a date</extracomment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>On the board. %1: the number or address now on the account, %2: the new one, both masked. The arrow points the way the language is read</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago a case was opened. %1: a number of minutes</extracomment>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago a case was opened. %1: a number of hours</extracomment>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>How long ago a case was opened. %1: a number of days</extracomment>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: the number or address now on the account, %2: the new one</extracomment>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>%1 打开</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: how long there is still time, such as &quot;8:41&quot;</extracomment>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>疑点：%1</translation>
    </message>
    <message>
        <source>No open cases. Find a person to begin one.</source>
        <translation>没有未关闭的个案。查找用户即可新建一个。</translation>
    </message>
    <message>
        <source>No case fits. Show all, or clear the search.</source>
        <translation>没有符合的个案。请显示全部，或清除搜索。</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already, which a reply must not change</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; 已有含义，回复不得改变它</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请另选名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that can be taken here</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; 不是此处可以读取的值</translation>
    </message>
    <message>
        <source>take it out, or put it under &quot;keep&quot;</source>
        <translation>请将其删除，或放到 &quot;keep&quot; 下</translation>
    </message>
    <message>
        <source>take one of %1, or put it under &quot;keep&quot;</source>
        <translation>请读取以下之一：%1，或放到 &quot;keep&quot; 下</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken without the &quot;accessToken&quot; that it belongs to</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>读取了 &quot;%1&quot;，却没有读取它所属的 &quot;accessToken&quot;</translation>
    </message>
    <message>
        <source>take both from one reply, or take it out</source>
        <translation>请从同一个回复中读取两者，或将其删除</translation>
    </message>
    <message>
        <source>the call has more than one method</source>
        <translation>该调用有不止一个方法</translation>
    </message>
    <message>
        <source>make two calls of it</source>
        <translation>请拆成两个调用</translation>
    </message>
    <message>
        <source>the call has no method</source>
        <translation>该调用没有方法</translation>
    </message>
    <message>
        <source>give it one of get, post, put, patch or delete with a path</source>
        <translation>请写 get、post、put、patch 或 delete 之一，并加上路径</translation>
    </message>
    <message>
        <source>there is no host called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>没有名为 &quot;%1&quot; 的主机</translation>
    </message>
    <message>
        <source>begin the path with /, or name the address under &quot;hosts&quot;</source>
        <translation>请以 / 作为路径开头，或在 &quot;hosts&quot; 下写出地址</translation>
    </message>
    <message>
        <source>use one of %1, or name the address under &quot;hosts&quot;</source>
        <translation>请使用以下之一：%1，或在 &quot;hosts&quot; 下写出地址</translation>
    </message>
    <message>
        <source>{%1} is not an address that an earlier call keeps</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} 不是先前的调用所保留的地址</translation>
    </message>
    <message>
        <source>begin the path with /, or keep it with &quot;link&quot;: true</source>
        <translation>请以 / 作为路径开头，或用 &quot;link&quot;: true 保留它</translation>
    </message>
    <message>
        <source>the path would lead to another host</source>
        <translation>该路径会指向另一个主机</translation>
    </message>
    <message>
        <source>begin it with one /</source>
        <translation>请只以一个 / 开头</translation>
    </message>
    <message>
        <source>{%1} is an address, so it has to come first</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} 是地址，因此必须放在最前面</translation>
    </message>
    <message>
        <source>begin the path with it, or keep a part of the address without &quot;link&quot;</source>
        <translation>请以它作为路径开头，或保留地址的一部分而不用 &quot;link&quot;</translation>
    </message>
    <message>
        <source>{%1} does not stand in the path</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} 没有出现在路径中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code, nor a secret that an earlier call keeps</source>
        <translation>&quot;%1&quot; 不是验证码，也不是先前的调用所保留的机密</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请将其删除</translation>
    </message>
    <message>
        <source>the path would lead out of baseUrl</source>
        <translation>该路径会超出 baseUrl</translation>
    </message>
    <message>
        <source>write it without &quot;..&quot; and &quot;.&quot;, and baseUrl as far as all paths agree</source>
        <translation>路径中请不要写 &quot;..&quot; 和 &quot;.&quot;，baseUrl 请写到所有路径一致之处</translation>
    </message>
    <message>
        <source>the path holds a character that no address can hold</source>
        <translation>该路径含有地址中不能有的字符</translation>
    </message>
    <message>
        <source>write it as %XX, such as %20 for a space</source>
        <translation>请写作 %XX，例如空格写作 %20</translation>
    </message>
    <message>
        <source>the path holds a control character as %XX</source>
        <translation>该路径以 %XX 形式包含控制字符</translation>
    </message>
    <message>
        <source>what stands behind # is never sent</source>
        <translation># 之后的内容从不发送</translation>
    </message>
    <message>
        <source>write %23 for the sign #</source>
        <translation># 号请写作 %23</translation>
    </message>
    <message>
        <source>this is not a header name</source>
        <translation>这不是标头名称</translation>
    </message>
    <message>
        <source>use letters, digits and hyphens</source>
        <translation>请使用字母、数字和连字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written by Renumber itself</source>
        <extracomment>%1: the name of an HTTP header</extracomment>
        <translation>&quot;%1&quot; 由 Renumber 自己写入</translation>
    </message>
    <message>
        <source>take it out; what a body is, &quot;contentType&quot; or &quot;jsonContentType&quot; says</source>
        <translation>请将其删除；正文是什么，由 &quot;contentType&quot; 或 &quot;jsonContentType&quot; 说明</translation>
    </message>
    <message>
        <source>the cookies are sent by Renumber itself</source>
        <translation>Cookie 由 Renumber 自己发送</translation>
    </message>
    <message>
        <source>take it out, or &quot;cookies&quot;</source>
        <translation>请将其删除，或删除 &quot;cookies&quot;</translation>
    </message>
    <message>
        <source>a header cannot hold a line break or other control character</source>
        <translation>标头中不能有换行或其他控制字符</translation>
    </message>
    <message>
        <source>a header holds ASCII only, and no space at its ends</source>
        <translation>标头中只能有 ASCII，两端不能有空格</translation>
    </message>
    <message>
        <source>take out what is none, and the spaces</source>
        <translation>请删除非 ASCII 字符和空格</translation>
    </message>
    <message>
        <source>this is not a media type</source>
        <translation>这不是媒体类型</translation>
    </message>
    <message>
        <source>write one such as application/json, or application/json; charset=utf-8</source>
        <translation>请写 application/json 或 application/json; charset=utf-8 之类</translation>
    </message>
    <message>
        <source>the call has two bodies</source>
        <translation>该调用有两个正文</translation>
    </message>
    <message>
        <source>keep one of &quot;json&quot; and &quot;form&quot;</source>
        <translation>请保留 &quot;json&quot; 和 &quot;form&quot; 之一</translation>
    </message>
    <message>
        <source>a get has no body</source>
        <translation>get 没有正文</translation>
    </message>
    <message>
        <source>use post, or put the values into the path</source>
        <translation>请使用 post，或把值放入路径</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>请写其中之一</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>请修正花括号</translation>
    </message>
    <message>
        <source>the $ before {%1} would be sent with it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} 前的 $ 会一起发送</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>这里没有变量 {%1}</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in a call of &quot;account&quot; before</source>
        <translation>请先在 &quot;account&quot; 的某个调用中读取 &quot;userId&quot;</translation>
    </message>
    <message>
        <source>it is there only with &quot;sendToCurrent&quot;, in &quot;submit&quot;</source>
        <translation>它只在有 &quot;sendToCurrent&quot; 时出现，位于 &quot;submit&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>the secret {%1} would stand in a URL, where logs keep it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>机密 {%1} 会出现在 URL 中，并被日志保留</translation>
    </message>
    <message>
        <source>send it in a header or in the body, or name it under &quot;inPath&quot; where the service wants it in the path</source>
        <translation>请在标头或正文中发送；如果服务要求放在路径中，请在 &quot;inPath&quot; 下写明</translation>
    </message>
    <message>
        <source>send it in a header or in the body</source>
        <translation>请在标头或正文中发送</translation>
    </message>
</context>
<context>
    <name>CaseAside</name>
    <message>
        <source>Flags</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Tell them afterwards</source>
        <translation>事后通知</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Note</source>
        <extracomment>On a button: adds a note about the case to the record</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take this case</source>
        <extracomment>On a button: the case is to be mine</extracomment>
        <translation>接手此个案</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>On a button: somebody else is to take the case</extracomment>
        <translation>移交</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a button: something is wrong, and the person is locked</extracomment>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>there is no service &quot;%1&quot;</source>
        <extracomment>%1: the name of a service as a profile writes it</extracomment>
        <translation>没有名为 &quot;%1&quot; 的服务</translation>
    </message>
    <message>
        <source>use one of %1, or the path of a description file</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>请使用以下之一：%1，或写描述文件的路径</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the service of a profile in %2</source>
        <extracomment>%1: the id of a service, %2: a folder</extracomment>
        <translation>&quot;%1&quot; 已是 %2 中某个配置文件的服务</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>请另选一个 id</translation>
    </message>
    <message>
        <source>the profile %1 has the same name and goes before</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>配置文件 %1 同名且优先</translation>
    </message>
    <message>
        <source>give the file another name, or take it away</source>
        <translation>请给文件另起一个名称，或将其移走</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>By text message</source>
        <translation>通过短信</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>An answer to &quot;How should the code come?&quot;. %1: the name of a chat app</extracomment>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>By email, to the address on the account</source>
        <translation>通过邮件，发到账号上的邮箱</translation>
    </message>
    <message>
        <source>Text the code instead</source>
        <translation>改用短信接收验证码</translation>
    </message>
    <message>
        <source>Call this number instead</source>
        <translation>改用电话接收验证码</translation>
    </message>
    <message>
        <source>Send the code in %1 instead</source>
        <extracomment>On a button. %1: the name of a chat app</extracomment>
        <translation>改用 %1 接收验证码</translation>
    </message>
    <message>
        <source>Email the code instead</source>
        <translation>改用邮件接收验证码</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>取消更改</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>没有收到？</translation>
    </message>
</context>
<context>
    <name>CodeProving</name>
    <message>
        <source>this code was asked for already</source>
        <translation>已经请求过此验证码</translation>
    </message>
    <message>
        <source>there is no contact that the code could go to</source>
        <translation>没有可接收验证码的联系方式</translation>
    </message>
    <message>
        <source>the service has not answered yet</source>
        <translation>服务尚未答复</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>digits have no case</source>
        <translation>数字没有大小写</translation>
    </message>
    <message>
        <source>take it out, or say &quot;characters&quot;: &quot;letters&quot; or &quot;letters and digits&quot;</source>
        <translation>请将其删除，或写 &quot;characters&quot;: &quot;letters&quot; 或 &quot;letters and digits&quot;</translation>
    </message>
    <message>
        <source>no code is long enough to have a hyphen in it</source>
        <translation>没有验证码长到需要连字符</translation>
    </message>
    <message>
        <source>take it out, or say a smaller number; &quot;length&quot; does not count hyphens</source>
        <translation>请将其删除，或写更小的数字；&quot;length&quot; 不计连字符</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only digits work here. Enter just the code.</source>
        <translation>这里只能输入数字。请只输入验证码。</translation>
    </message>
    <message>
        <source>Only the letters A to Z and digits work here. Enter just the code.</source>
        <translation>这里只能输入字母 A 到 Z 和数字。请只输入验证码。</translation>
    </message>
    <message>
        <source>Only the letters A to Z work here. Enter just the code.</source>
        <translation>这里只能输入字母 A 到 Z。请只输入验证码。</translation>
    </message>
    <message>
        <source>Enter the code from the text message first.</source>
        <translation>请先输入短信中的验证码。</translation>
    </message>
    <message>
        <source>Enter the code from the call first.</source>
        <translation>请先输入电话中的验证码。</translation>
    </message>
    <message>
        <source>Enter the code from %1 first.</source>
        <extracomment>Beside an empty field. %1: the name of a chat app</extracomment>
        <translation>请先输入 %1 中的验证码。</translation>
    </message>
    <message>
        <source>Enter the code from the email first.</source>
        <translation>请先输入邮件中的验证码。</translation>
    </message>
    <message>
        <source>A letter here is not one of A to Z. Type the code again in plain letters.</source>
        <translation>这里有字母不在 A 到 Z 之中。请用普通字母重新输入验证码。</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 digits. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>%1 的验证码是 %2 位数字，这个有 %3 位。尚未提交：请检查。</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 characters. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>%1 的验证码是 %2 个字符，这个有 %3 个。尚未提交：请检查。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Change and verify the phone number on your identity account.</source>
        <translation>更改和验证您身份账号上的电话号码。</translation>
    </message>
    <message>
        <source>Use the profile in FILE. May be given more than once.</source>
        <translation>使用 FILE 中的配置文件。可以多次指定。</translation>
    </message>
    <message>
        <source>Write all files below DIR.</source>
        <translation>将所有文件写入 DIR 之下。</translation>
    </message>
    <message>
        <source>Check the service description in FILE and say what is wrong with it. Ends with status 0 if all is well, 2 if not.</source>
        <translation>检查 FILE 中的服务描述，并说明有什么错误。一切正常时退出状态为 0，否则为 2。</translation>
    </message>
    <message>
        <source>Check the profile in FILE, with the description and the certificates that it names. Ends like --check-service.</source>
        <translation>检查 FILE 中的配置文件，以及其中指定的服务描述和证书。退出状态与 --check-service 相同。</translation>
    </message>
    <message>
        <source>Check the policy of an operators&apos; desk in FILE. Ends like --check-service.</source>
        <translation>检查 FILE 中操作员服务台的策略。退出状态与 --check-service 相同。</translation>
    </message>
    <message>
        <source>Verify the record of this computer&apos;s desk, or of the copy whose FILE is named besides, and say which row is the first that is wrong. Ends with status 0 if all is well, 1 if not, 2 if it could not be verified.</source>
        <translation>校验这台电脑服务台的记录，或另行指定的 FILE 副本，并说明第一处有错的是哪一行。一切正常时退出状态为 0，否则为 1，无法校验时为 2。</translation>
    </message>
    <message>
        <source>Write that record, or that in FILE, to a new file in FORMAT (csv or jsonl), with a manifest. Tickets, notes and names are left out. Ends with status 0 if that was done, 2 if not.</source>
        <translation>将该记录或 FILE 中的记录以 FORMAT（csv 或 jsonl）写入新文件，并附清单文件。不含工单号、备注和姓名。完成时退出状态为 0，否则为 2。</translation>
    </message>
    <message>
        <source>Have --export-audit write to FOLDER and not to the current one.</source>
        <translation>让 --export-audit 写入 FOLDER，而不是当前文件夹。</translation>
    </message>
    <message>
        <source>Try the profile in FILE on this terminal: sign in, read the account, and show each request, each reply and what Renumber understood. The requests of a change are shown and not sent. Ends with status 0 if the account could be read, 1 if not, 2 if the profile has faults.</source>
        <translation>在此终端上试用 FILE 中的配置文件：登录，读取账号，并显示每个请求、每个回复以及 Renumber 的理解。更改的请求只显示，不发送。账号可以读取时退出状态为 0，否则为 1，配置文件有错误时为 2。</translation>
    </message>
    <message>
        <source>List the services that come with Renumber, and end.</source>
        <translation>列出 Renumber 自带的服务，然后退出。</translation>
    </message>
    <message>
        <source>Show the version, and end.</source>
        <translation>显示版本，然后退出。</translation>
    </message>
    <message>
        <source>Show this help, and end.</source>
        <translation>显示此帮助，然后退出。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1：%n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: describes %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of a service</extracomment>
        <translation>%1：描述的是 %2；没有错误。</translation>
    </message>
    <message>
        <source>  assumed: %1: %2</source>
        <extracomment>%1: a place in a file, %2: why it is assumed</extracomment>
        <translation>  假定：%1：%2</translation>
    </message>
    <message>
        <source>  operators work at a desk, by the policy %1</source>
        <extracomment>%1: the id of a policy</extracomment>
        <translation>  操作员在服务台工作，采用策略 %1</translation>
    </message>
    <message>
        <source>%1: %2, with %3; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of an organisation, %3: the name of a service</extracomment>
        <translation>%1：%2，使用 %3；没有错误。</translation>
    </message>
    <message>
        <source>  calls go to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  请求发往：%1</translation>
    </message>
    <message>
        <source>  sign-in by browser goes to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  浏览器登录发往：%1</translation>
    </message>
    <message>
        <source>  ways to sign in: %1</source>
        <extracomment>%1: a list of names of ways to sign in, such as &quot;browser&quot;</extracomment>
        <translation>  登录方式：%1</translation>
    </message>
    <message>
        <source>%1: policy %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the id of a policy</extracomment>
        <translation>%1：策略 %2；没有错误。</translation>
    </message>
    <message>
        <source>  asks for approvals: the desk&apos;s store has to be in PostgreSQL</source>
        <translation>  需要批准：服务台的数据存储必须在 PostgreSQL 中</translation>
    </message>
    <message>
        <source>  accepts a risk: %1</source>
        <extracomment>%1: why a policy accepts that operators alone say who a caller is</extracomment>
        <translation>  接受风险：%1</translation>
    </message>
    <message>
        <source>proven by %1</source>
        <extracomment>%1: what a service description was tried against</extracomment>
        <translation>经 %1 实测</translation>
    </message>
    <message>
        <source>“%1” is not a format of an export. There are csv and jsonl.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>“%1”不是导出格式。可用 csv 和 jsonl。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>“%1”不是选项。</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>用法：%1 [选项]</translation>
    </message>
</context>
<context>
    <name>ConfiguredService</name>
    <message>
        <source>the setting &quot;%1&quot; (%2) is missing</source>
        <extracomment>%1: the name of a setting, %2: what people call it</extracomment>
        <translation>缺少设置 &quot;%1&quot;（%2）</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>请添加</translation>
    </message>
    <message>
        <source>add it, or a baseUrl</source>
        <translation>请添加它，或添加 baseUrl</translation>
    </message>
    <message>
        <source>add it, or the addresses as &quot;baseUrl&quot; and under &quot;hosts&quot;</source>
        <translation>请添加它，或用 &quot;baseUrl&quot; 和 &quot;hosts&quot; 写出地址</translation>
    </message>
    <message>
        <source>a setting cannot hold a line break or other control character</source>
        <translation>设置中不能有换行或其他控制字符</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请将其删除</translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有这项设置</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to sign in at</source>
        <extracomment>%1: what should be an address</extracomment>
        <translation>&quot;%1&quot; 不是可以登录的地址</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1</source>
        <translation>请使用 https://，或使用 http:// 加本机主机，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>this does not make an address that a token may be sent to</source>
        <translation>由此得出的地址不允许发送令牌</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1, and nothing after the path</source>
        <translation>请使用 https://，或使用 http:// 加本机主机，例如 127.0.0.1，路径之后不要有任何内容</translation>
    </message>
    <message>
        <source>%1 has no such host</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有这个主机</translation>
    </message>
    <message>
        <source>take it out; the service description names the hosts</source>
        <translation>请将其删除；主机由服务描述指定</translation>
    </message>
    <message>
        <source>a token in a file is for the sandbox only</source>
        <translation>文件中的令牌仅供沙盒使用</translation>
    </message>
    <message>
        <source>take it out and sign in instead</source>
        <translation>请将其删除，改为登录</translation>
    </message>
    <message>
        <source>a setting is missing without which nobody can sign in</source>
        <translation>缺少一项设置，没有它无人能登录</translation>
    </message>
    <message>
        <source>add the client id</source>
        <translation>请添加客户端 ID</translation>
    </message>
    <message>
        <source>%1 has no sign-in by browser</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有浏览器登录</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Renumber</source>
        <translation>Renumber</translation>
    </message>
</context>
<context>
    <name>ContactReader</name>
    <message>
        <source>the new contact is never sent</source>
        <translation>新联系方式从未发送</translation>
    </message>
    <message>
        <source>use {new} in one of the calls</source>
        <translation>请在某个调用中使用 {new}</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>验证码从未发送</translation>
    </message>
    <message>
        <source>the code from the current contact is never sent</source>
        <translation>当前联系方式收到的验证码从未发送</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>请在某个调用中使用 {%1}</translation>
    </message>
    <message>
        <source>the service would tell them twice</source>
        <translation>服务会重复通知</translation>
    </message>
    <message>
        <source>take it out, or &quot;notifies&quot;</source>
        <translation>请将其删除，或删除 &quot;notifies&quot;</translation>
    </message>
    <message>
        <source>there is no change.submit</source>
        <translation>没有 change.submit</translation>
    </message>
    <message>
        <source>write the calls here</source>
        <translation>请在这里写出调用</translation>
    </message>
    <message>
        <source>change.submit uses {%1}, which verify.send does not keep</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>change.submit 使用 {%1}，而 verify.send 没有保留它</translation>
    </message>
    <message>
        <source>keep it there, or write the calls here</source>
        <translation>请在那里保留它，或在这里写出调用</translation>
    </message>
    <message>
        <source>nothing can be asked before a message is sent to verify the contact</source>
        <translation>在发送消息以验证联系方式之前，不能要求输入任何内容</translation>
    </message>
    <message>
        <source>use {%1} in &quot;submit&quot; only</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>请只在 &quot;submit&quot; 中使用 {%1}</translation>
    </message>
    <message>
        <source>nothing can be asked for while a link is waited for</source>
        <translation>等待链接期间不能要求输入任何内容</translation>
    </message>
    <message>
        <source>leave {%1} out of &quot;resend&quot;, or &quot;resend&quot; out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>请从 &quot;resend&quot; 中去掉 {%1}，或去掉 &quot;resend&quot;</translation>
    </message>
    <message>
        <source>a change waits for a code, but the code cannot be entered</source>
        <translation>更改要等待验证码，但验证码无法输入</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;, or say under &quot;takesEffect&quot; that changes take effect atOnce</source>
        <translation>请添加 &quot;submit&quot; 或 &quot;confirm&quot;: &quot;link&quot;，或在 &quot;takesEffect&quot; 下写明更改 atOnce 生效</translation>
    </message>
    <message>
        <source>there is no code to submit where a link confirms</source>
        <translation>由链接确认时，没有验证码可提交</translation>
    </message>
    <message>
        <source>take it out, or &quot;confirm&quot;</source>
        <translation>请将其删除，或删除 &quot;confirm&quot;</translation>
    </message>
    <message>
        <source>a second code could not be entered where a link confirms</source>
        <translation>由链接确认时，无法输入第二个验证码</translation>
    </message>
    <message>
        <source>there is no way to confirm</source>
        <translation>没有确认的方式</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;</source>
        <translation>请添加 &quot;submit&quot; 或 &quot;confirm&quot;: &quot;link&quot;</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Your account shows no phone number now.</source>
        <translation>您的账号现在没有显示电话号码。</translation>
    </message>
    <message>
        <source>Your account shows no email address now.</source>
        <translation>您的账号现在没有显示邮箱。</translation>
    </message>
    <message>
        <source>The account shows no phone number now.</source>
        <translation>该账号现在没有显示电话号码。</translation>
    </message>
    <message>
        <source>The account shows no email address now.</source>
        <translation>该账号现在没有显示邮箱。</translation>
    </message>
    <message>
        <source>Your account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>您的账号现在显示 %1，未验证。</translation>
    </message>
    <message>
        <source>The account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>该账号现在显示 %1，未验证。</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>您的账号现在显示 %1。</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>该账号现在显示 %1。</translation>
    </message>
    <message>
        <source>The email address will be %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>邮箱将为 %1。</translation>
    </message>
    <message>
        <source>We will email %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>我们将向 %1 发送邮件。</translation>
    </message>
    <message>
        <source>The new email address is %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>新邮箱为 %1。</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <extracomment>In a list. %1: a phone number or an email address</extracomment>
        <translation>%1（未验证）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of phone numbers or email addresses</extracomment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on the account: %1</source>
        <extracomment>On the card of a contact. %1: a list of phone numbers or email addresses</extracomment>
        <translation>账号上还有：%1</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>How to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>the service has nothing to change or verify</source>
        <translation>该服务没有可更改或验证的内容</translation>
    </message>
    <message>
        <source>add &quot;phone&quot; or &quot;email&quot;</source>
        <translation>请添加 &quot;phone&quot; 或 &quot;email&quot;</translation>
    </message>
    <message>
        <source>a setting cannot be called &quot;%1&quot;</source>
        <extracomment>%1: the name of a setting in a service description</extracomment>
        <translation>设置不能命名为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose another name, of letters and digits</source>
        <translation>请另选名称，由字母和数字组成</translation>
    </message>
    <message>
        <source>this cannot name a host</source>
        <translation>这不能用作主机名称</translation>
    </message>
    <message>
        <source>use letters, digits, _ and -, and a letter in front</source>
        <translation>请使用字母、数字、_ 和 -，并以字母开头</translation>
    </message>
    <message>
        <source>this is not an address that a token may be sent to</source>
        <translation>这个地址不允许发送令牌</translation>
    </message>
    <message>
        <source>write https://, a host, and a path if need be, without a / at the end; http:// is only for a server on this machine</source>
        <translation>请写 https://、主机，必要时加路径，结尾不加 /；http:// 仅限本机上的服务器</translation>
    </message>
    <message>
        <source>&quot;people&quot; is never taken, so that nobody could be found</source>
        <translation>从未读取 &quot;people&quot;，因此找不到任何人</translation>
    </message>
    <message>
        <source>add &quot;people&quot; and its place to a &quot;take&quot;</source>
        <translation>请在某个 &quot;take&quot; 中添加 &quot;people&quot; 及其位置</translation>
    </message>
    <message>
        <source>what is looked for is never sent</source>
        <translation>要查找的内容从未发送</translation>
    </message>
    <message>
        <source>use {wanted}, or one of the variables that begin so, in one of the calls</source>
        <translation>请在某个调用中使用 {wanted}，或以它开头的某个变量</translation>
    </message>
    <message>
        <source>nothing of the sign-in is sent</source>
        <translation>登录信息完全没有发送</translation>
    </message>
    <message>
        <source>use {authorization} or {accessToken} in &quot;headers&quot;, as in &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</source>
        <translation>请在 &quot;headers&quot; 中使用 {authorization} 或 {accessToken}，例如 &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is taken here and nowhere in &quot;account&quot;, so that no account could be read any more once it is told</source>
        <translation>&quot;userId&quot; 在这里读取，而在 &quot;account&quot; 中没有，因此一旦得知它，就再也无法读取账号</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in &quot;account&quot;, too, or take it out here</source>
        <translation>请在 &quot;account&quot; 中也读取 &quot;userId&quot;，或在这里将其删除</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is never taken, so that nobody could tell whose account was read</source>
        <translation>从未读取 &quot;userId&quot;，因此无法判断读到的是谁的账号</translation>
    </message>
    <message>
        <source>add &quot;userId&quot; and its place to a &quot;take&quot;</source>
        <translation>请在某个 &quot;take&quot; 中添加 &quot;userId&quot; 及其位置</translation>
    </message>
    <message>
        <source>only who acts for others asks a caller for proofs, and finds people</source>
        <translation>只有代他人操作的人才核实来电人并查找用户</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take it out</source>
        <translation>请在 &quot;account&quot; 中添加 &quot;find&quot;，或将其删除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never taken, so that no change would show</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>从未读取 &quot;%1&quot;，因此看不出任何更改</translation>
    </message>
    <message>
        <source>add &quot;%1?&quot; and its place to a &quot;take&quot;</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>请在某个 &quot;take&quot; 中添加 &quot;%1?&quot; 及其位置</translation>
    </message>
    <message>
        <source>there is no problem called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>没有名为 &quot;%1&quot; 的问题</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>this place does not exist in the file</source>
        <translation>文件中不存在这个位置</translation>
    </message>
    <message>
        <source>write a JSON Pointer, such as /phone/code</source>
        <translation>请写 JSON Pointer，例如 /phone/code</translation>
    </message>
</context>
<context>
    <name>DeskCaseText</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>A change to the new number was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>此个案中已开始更改为新号码，但这台电脑已没有完成它所需的信息。请按“标为未确认并关闭”，然后在新个案中为用户办理。</translation>
    </message>
    <message>
        <source>A change to the new address was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>此个案中已开始更改为新邮箱，但这台电脑已没有完成它所需的信息。请按“标为未确认并关闭”，然后在新个案中为用户办理。</translation>
    </message>
    <message>
        <source>The number is changed, and the account shows it.</source>
        <translation>号码已更改，账号上已显示。</translation>
    </message>
    <message>
        <source>The address is changed, and the account shows it.</source>
        <translation>邮箱已更改，账号上已显示。</translation>
    </message>
    <message>
        <source>The change was refused. Nothing was changed.</source>
        <translation>更改被拒绝。没有任何改动。</translation>
    </message>
    <message>
        <source>The change was given up. Nothing was changed.</source>
        <translation>更改已放弃。没有任何改动。</translation>
    </message>
    <message>
        <source>The case was stopped, and the person is locked for everybody.</source>
        <translation>个案已中止，该用户已对所有操作员锁定。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The number may or may not be changed.</source>
        <translation>我们未能确认这次更改。号码可能已更改，也可能没有。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The address may or may not be changed.</source>
        <translation>我们未能确认这次更改。邮箱可能已更改，也可能没有。</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this person today</source>
        <translation>该用户今天已用 %1/%2 条短信</translation>
    </message>
    <message>
        <source>%1 of %2 messages used for this person today</source>
        <translation>该用户今天已用 %1/%2 条消息</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this number today</source>
        <translation>该号码今天已用 %1/%2 条短信</translation>
    </message>
    <message>
        <source>%1 of %2 emails used for this address today</source>
        <translation>该邮箱今天已用 %1/%2 封邮件</translation>
    </message>
    <message>
        <source>%1 of %2 texts used by you this hour</source>
        <translation>您这一小时已用 %1/%2 条短信</translation>
    </message>
    <message>
        <source>%1 of %2 messages used by you this hour</source>
        <translation>您这一小时已用 %1/%2 条消息</translation>
    </message>
    <message>
        <source>%1 of %2 numbers shown to you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>您这一小时已查看 %1/%2 个号码</translation>
    </message>
    <message>
        <source>%1 of %2 searches used by you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>您这一小时已搜索 %1/%2 次</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>旧号码</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Old email address</source>
        <translation>旧邮箱</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>%1: told by %2</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1：由 %2 通知</translation>
    </message>
    <message>
        <source>%1: Renumber has %2 tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1：Renumber 让 %2 通知</translation>
    </message>
    <message>
        <source>%1: you tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>%1：由您通知</translation>
    </message>
    <message>
        <source>%1: none, so there is nobody to tell</source>
        <extracomment>%1: who would be told, such as &quot;Old number&quot;</extracomment>
        <translation>%1：没有，因此无人可通知</translation>
    </message>
    <message>
        <source>%1: told by %2 at %3</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: the name of a service, %3: a time of day</extracomment>
        <translation>%1：%2 已在 %3 通知</translation>
    </message>
    <message>
        <source>%1: told, as you noted at %2</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: a time of day</extracomment>
        <translation>%1：已通知，由您在 %2 记录</translation>
    </message>
    <message>
        <source>Nobody has called or texted the old number yet.</source>
        <translation>还没有人给旧号码打电话或发短信。</translation>
    </message>
    <message>
        <source>Nobody has called or texted the phone number yet.</source>
        <translation>还没有人给该电话号码打电话或发短信。</translation>
    </message>
    <message>
        <source>Nobody has written to the old email address yet.</source>
        <translation>还没有人给旧邮箱发邮件。</translation>
    </message>
    <message>
        <source>Nobody has written to the email address yet.</source>
        <translation>还没有人给该邮箱发邮件。</translation>
    </message>
    <message>
        <source>The old number may or may not have been told.</source>
        <translation>可能已通知旧号码，也可能没有。</translation>
    </message>
    <message>
        <source>The phone number may or may not have been told.</source>
        <translation>可能已通知该电话号码，也可能没有。</translation>
    </message>
    <message>
        <source>The old email address may or may not have been told.</source>
        <translation>可能已通知旧邮箱，也可能没有。</translation>
    </message>
    <message>
        <source>The email address may or may not have been told.</source>
        <translation>可能已通知该邮箱，也可能没有。</translation>
    </message>
    <message>
        <source>The old number is being told…</source>
        <translation>正在通知旧号码…</translation>
    </message>
    <message>
        <source>The phone number is being told…</source>
        <translation>正在通知该电话号码…</translation>
    </message>
    <message>
        <source>The old email address is being told…</source>
        <translation>正在通知旧邮箱…</translation>
    </message>
    <message>
        <source>The email address is being told…</source>
        <translation>正在通知该邮箱…</translation>
    </message>
    <message>
        <source>Say that the phone number on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>请告知：账号上的电话号码已更改；如果不是本人操作，应拨打哪个电话。</translation>
    </message>
    <message>
        <source>Say that the email address on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>请告知：账号上的邮箱已更改；如果不是本人操作，应拨打哪个电话。</translation>
    </message>
    <message>
        <source>Say that the phone number on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>请告知：账号上的电话号码可能已更改；如果不是本人操作，应拨打哪个电话。</translation>
    </message>
    <message>
        <source>Say that the email address on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>请告知：账号上的邮箱可能已更改；如果不是本人操作，应拨打哪个电话。</translation>
    </message>
</context>
<context>
    <name>DeskFaultText</name>
    <message>
        <source>Somebody else has this person in hand.</source>
        <translation>其他操作员正在处理该用户的个案。</translation>
    </message>
    <message>
        <source>There is an open case for this person already (%1). Take that one.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>该用户已有未关闭的个案（%1）。请接手那一个。</translation>
    </message>
    <message>
        <source>%1 has this person in hand (%2).</source>
        <extracomment>%1: the login of an operator, %2: the number of a case, such as R-1042</extracomment>
        <translation>%1 正在处理该用户的个案（%2）。</translation>
    </message>
    <message>
        <source>%1 has this person in hand since %2 (%3).</source>
        <extracomment>%1: the login of an operator, %2: a time of day, %3: the number of a case, such as R-1042</extracomment>
        <translation>%1 从 %2 起处理该用户的个案（%3）。</translation>
    </message>
    <message>
        <source>Nothing was exported. Choose another folder.</source>
        <translation>没有导出任何内容。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Choose another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>没有导出任何内容：%1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be read or written, so nothing new can begin. Ask an administrator to look at Renumber&apos;s data folder.</source>
        <translation>服务台的数据存储无法读写，因此不能开始新的操作。请让管理员检查 Renumber 的数据文件夹。</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged, so nothing new can begin. Close Renumber and open it again: it moves the damaged file aside.</source>
        <translation>服务台的数据存储已损坏，因此不能开始新的操作。请关闭 Renumber 再重新打开：它会把损坏的文件移到一旁。</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be written to, so nothing new can begin. The disk may be full, or you may not write to Renumber&apos;s data folder.</source>
        <translation>服务台的数据存储无法写入，因此不能开始新的操作。可能是磁盘已满，或您没有 Renumber 数据文件夹的写入权限。</translation>
    </message>
    <message>
        <source>A later version of Renumber has been used at this desk. Use that one.</source>
        <translation>这个服务台用过较新版本的 Renumber。请使用那个版本。</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer, so nothing new can begin. We couldn&apos;t confirm whether what was said last is written down.</source>
        <translation>服务台的数据存储没有响应，因此不能开始新的操作。我们未能确认最后提交的内容是否已写入。</translation>
    </message>
    <message>
        <source>The desk&apos;s key is missing from the keyring. The desk stays shut: nobody who is locked would be recognized. Ask an administrator.</source>
        <translation>密钥环中缺少服务台的密钥。服务台保持关闭：否则无法认出被锁定的用户。请联系管理员。</translation>
    </message>
    <message>
        <source>You may not do this at this desk. Ask an administrator.</source>
        <translation>您无权在这个服务台执行此操作。请联系管理员。</translation>
    </message>
    <message>
        <source>This case isn&apos;t at the desk any more.</source>
        <translation>此个案已不在服务台。</translation>
    </message>
    <message>
        <source>That leave was used before, so nothing was done. Check the account first.</source>
        <translation>那份许可已用过，因此什么也没有做。请先检查账号。</translation>
    </message>
    <message>
        <source>Not everybody was told yet. Tell them, then close the case.</source>
        <translation>还有人没有通知到。请先通知，再关闭个案。</translation>
    </message>
    <message>
        <source>This person isn&apos;t locked.</source>
        <translation>该用户没有被锁定。</translation>
    </message>
    <message>
        <source>Renumber asked for something else under the same number, so nothing was done. Try again.</source>
        <translation>Renumber 用同一编号请求了别的操作，因此什么也没有做。请重试。</translation>
    </message>
    <message>
        <source>This can&apos;t go on record, so nothing was done. Say it in other words.</source>
        <translation>这些内容不能写入记录，因此什么也没有做。请换个说法。</translation>
    </message>
    <message>
        <source>You may not do this in a case. Ask an administrator.</source>
        <translation>您无权在个案中执行此操作。请联系管理员。</translation>
    </message>
    <message>
        <source>This case was changed meanwhile. Look at it again, then go on.</source>
        <translation>此个案在此期间已有变化。请再看一遍，然后继续。</translation>
    </message>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>此个案已不在您手中。请重新接手。</translation>
    </message>
    <message>
        <source>Somebody else has this case in hand.</source>
        <translation>此个案正由他人处理。</translation>
    </message>
    <message>
        <source>You had this case in hand, so somebody else has to say yes or no.</source>
        <translation>您处理过此个案，因此必须由别人决定是否批准。</translation>
    </message>
    <message>
        <source>The new contact and the reason come first. Then ask for a yes.</source>
        <translation>请先填写新联系方式和原因，然后再请求批准。</translation>
    </message>
    <message>
        <source>Enter the new contact first.</source>
        <translation>请先填写新联系方式。</translation>
    </message>
    <message>
        <source>First find out what came of the last step: check the account.</source>
        <translation>请先弄清上一步的结果：检查账号。</translation>
    </message>
    <message>
        <source>That step is over, so nothing was done. Check the account.</source>
        <translation>那一步已经结束，因此什么也没有做。请检查账号。</translation>
    </message>
    <message>
        <source>This isn&apos;t possible at this point of the case.</source>
        <translation>个案目前的阶段不能这样做。</translation>
    </message>
    <message>
        <source>This case is closed. Open a new one.</source>
        <translation>此个案已关闭。请新建个案。</translation>
    </message>
    <message>
        <source>The lock stays. Say why it can end.</source>
        <translation>锁定仍然有效。请说明为什么可以解除。</translation>
    </message>
    <message>
        <source>The lock stays. Only an approver can end it.</source>
        <translation>锁定仍然有效。只有批准人可以解除。</translation>
    </message>
    <message>
        <source>The lock stays. It is too early to end it.</source>
        <translation>锁定仍然有效。现在解除还太早。</translation>
    </message>
    <message>
        <source>The lock stays. It can be ended at %1.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>锁定仍然有效。%1 起可以解除。</translation>
    </message>
</context>
<context>
    <name>DeskFlagText</name>
    <message>
        <source>A contact of this account was changed a short while ago, or may have been.</source>
        <translation>此账号的某个联系方式不久前更改过，或可能更改过。</translation>
    </message>
    <message>
        <source>A proof failed or a case was stopped for this person a short while ago.</source>
        <translation>该用户不久前有核实未通过，或有个案被中止。</translation>
    </message>
    <message>
        <source>Somebody else was to get this same number a short while ago.</source>
        <translation>不久前有另一位用户要改用同一号码。</translation>
    </message>
    <message>
        <source>Somebody else was to get this same address a short while ago.</source>
        <translation>不久前有另一位用户要改用同一邮箱。</translation>
    </message>
    <message>
        <source>The new number is an internet, premium-rate or pager number.</source>
        <translation>新号码是网络电话、高收费服务或寻呼机号码。</translation>
    </message>
    <message>
        <source>The new number is from another country than the old one.</source>
        <translation>新号码与旧号码不属于同一国家或地区。</translation>
    </message>
    <message>
        <source>Your desk isn&apos;t usually at work now.</source>
        <translation>现在通常不是服务台的工作时间。</translation>
    </message>
    <message>
        <source>The caller asked for a password or another app, too.</source>
        <translation>来电人还要求密码或其他验证应用。</translation>
    </message>
    <message>
        <source>This account can do more than others.</source>
        <translation>此账号的权限比其他账号高。</translation>
    </message>
    <message>
        <source>Whoever did that may be the caller. A code there proves nothing.</source>
        <translation>更改的人可能就是来电人。发到那里的验证码什么也证明不了。</translation>
    </message>
    <message>
        <source>Somebody may be trying again and again. Take no shortcut.</source>
        <translation>可能有人在反复尝试。不要省略任何步骤。</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts on one phone. Ask whose number it is.</source>
        <translation>可能有人在用一部手机收集盗来的账号。请询问号码是谁的。</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts in one mailbox. Ask whose address it is.</source>
        <translation>可能有人在用一个邮箱收集盗来的账号。请询问邮箱是谁的。</translation>
    </message>
    <message>
        <source>Anybody can get such a number in a minute. Ask for a mobile number. (Number data of %1.)</source>
        <extracomment>%1: a date</extracomment>
        <translation>这种号码谁都能在一分钟内得到。请对方提供手机号码。（号码数据日期：%1。）</translation>
    </message>
    <message>
        <source>Ask the caller why.</source>
        <translation>请询问来电人原因。</translation>
    </message>
    <message>
        <source>Thieves like quiet hours. Take your time.</source>
        <translation>盗号者喜欢清静的时段。请不要着急。</translation>
    </message>
    <message>
        <source>Accounts are stolen that way. Change one thing in one call, and nothing today.</source>
        <translation>有人用这种方式盗号。一次通话只改一项，今天什么也不改。</translation>
    </message>
    <message>
        <source>A thief gains more from it. Be sure who is calling.</source>
        <translation>盗号者能从中得到更多。请务必弄清来电人是谁。</translation>
    </message>
    <message>
        <source>recent changes</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>近期的更改</translation>
    </message>
    <message>
        <source>failed proofs</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>未通过的核实</translation>
    </message>
    <message>
        <source>others with the same contact</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>使用同一联系方式的其他人</translation>
    </message>
    <message>
        <source>kind of number</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>号码类型</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>working hours</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>other requests in this call</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>本次通话中的其他要求</translation>
    </message>
    <message>
        <source>what the account may do</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>账号的权限</translation>
    </message>
    <message>
        <source>recent change</source>
        <extracomment>A flag of a case, in a list: a contact was changed lately, or may have been</extracomment>
        <translation>近期有更改</translation>
    </message>
    <message>
        <source>failed before</source>
        <extracomment>A flag of a case, in a list: a proof failed, or a case was stopped</extracomment>
        <translation>曾有失败</translation>
    </message>
    <message>
        <source>wanted by others</source>
        <extracomment>A flag of a case, in a list: somebody else was to get the same number or address</extracomment>
        <translation>他人也要用</translation>
    </message>
    <message>
        <source>unusual number</source>
        <extracomment>A flag of a case, in a list: internet, premium-rate or pager</extracomment>
        <translation>特殊号码</translation>
    </message>
    <message>
        <source>other country</source>
        <extracomment>A flag of a case, in a list: the new number&apos;s is not the old one&apos;s</extracomment>
        <translation>国家或地区不同</translation>
    </message>
    <message>
        <source>outside hours</source>
        <extracomment>A flag of a case, in a list</extracomment>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>asked for more</source>
        <extracomment>A flag of a case, in a list: the caller asked for a password or another app, too</extracomment>
        <translation>还有其他要求</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>A flag of a case, in a list: the account may do more than others</extracomment>
        <translation>权限较高</translation>
    </message>
    <message>
        <source>An approver has to say yes.</source>
        <translation>必须由批准人同意。</translation>
    </message>
    <message>
        <source>The change has to wait.</source>
        <translation>更改需要等待。</translation>
    </message>
    <message>
        <source>This case goes no further.</source>
        <translation>此个案到此为止。</translation>
    </message>
    <message>
        <source>Nothing can be changed: a contact of this account was changed a short while ago, or may have been.</source>
        <translation>什么都不能更改：此账号的某个联系方式不久前更改过，或可能更改过。</translation>
    </message>
    <message>
        <source>Nothing can be changed: a proof failed or a case was stopped a short while ago.</source>
        <translation>什么都不能更改：不久前有核实未通过，或有个案被中止。</translation>
    </message>
    <message>
        <source>Nothing can be changed to this number: somebody else was to get it. Ask for another.</source>
        <translation>不能改为此号码：另有用户要用它。请对方换一个。</translation>
    </message>
    <message>
        <source>Nothing can be changed to this address: somebody else was to get it. Ask for another.</source>
        <translation>不能改为此邮箱：另有用户要用它。请对方换一个。</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number of this kind. Ask for a mobile number.</source>
        <translation>不能改为这类号码。请对方提供手机号码。</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number from another country. Ask for another one.</source>
        <translation>不能改为其他国家或地区的号码。请对方换一个。</translation>
    </message>
    <message>
        <source>Nothing can be changed outside your desk&apos;s hours. Ask them to call then.</source>
        <translation>服务台工作时间之外不能更改。请对方在工作时间来电。</translation>
    </message>
    <message>
        <source>Nothing can be changed: the caller asked for a password or another app, too.</source>
        <translation>什么都不能更改：来电人还要求密码或其他验证应用。</translation>
    </message>
    <message>
        <source>Accounts like this one can&apos;t be changed here. Ask an administrator.</source>
        <translation>这类账号不能在这里更改。请联系管理员。</translation>
    </message>
</context>
<context>
    <name>DeskLossText</name>
    <message>
        <source>The desk&apos;s store was damaged. It is now %1, and a new one was begun.</source>
        <extracomment>%1: a file</extracomment>
        <translation>服务台的数据存储曾损坏。损坏的文件现在是 %1，已新建一个数据存储。</translation>
    </message>
    <message>
        <source>Row %1 of the record is missing.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>记录的第 %1 行缺失。</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the record are missing.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>记录的第 %1 至 %2 行缺失。</translation>
    </message>
    <message>
        <source>Row %1 is missing from the end of the record.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>记录末尾缺失第 %1 行。</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing from the end of the record.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>记录末尾缺失第 %1 至 %2 行。</translation>
    </message>
    <message>
        <source>What this computer had seen of the record is gone. Rows may have been cut off at its end.</source>
        <translation>这台电脑对记录的已读标记丢失了。记录末尾可能有行被截去。</translation>
    </message>
    <message>
        <source>This computer can&apos;t note how far it has seen the record. Ask an administrator to look at its disk.</source>
        <translation>这台电脑无法记下已读到记录的哪一行。请让管理员检查磁盘。</translation>
    </message>
    <message>
        <source>Row %1 of the record was changed.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>记录的第 %1 行被改动过。</translation>
    </message>
    <message>
        <source>Row %1 of the record was moved: it now stands at %2.</source>
        <extracomment>%1 and %2: the numbers of rows</extracomment>
        <translation>记录的第 %1 行被移动过：现在位于第 %2 行。</translation>
    </message>
    <message>
        <source>Row %1 was added to the record afterwards.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>记录的第 %1 行是事后添加的。</translation>
    </message>
    <message>
        <source>This isn&apos;t the record that this computer has seen up to row %1. It may be a copy that was put back.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>这不是这台电脑先前读到第 %1 行的那份记录。它可能是放回来的副本。</translation>
    </message>
    <message>
        <source>What protects the record from changes was taken out of its file.</source>
        <translation>保护记录不被改动的内容已从文件中移除。</translation>
    </message>
    <message>
        <source>Cases and locks may be lost. The desk stays shut until an administrator says that they know.</source>
        <translation>个案和锁定可能已丢失。在管理员表明知悉之前，服务台保持关闭。</translation>
    </message>
    <message>
        <source>First lock again who was locked. The file that was moved aside, or an export, says who.</source>
        <translation>请先重新锁定原来被锁定的用户。移到一旁的文件或导出的文件中有名单。</translation>
    </message>
    <message>
        <source>I know what may be lost</source>
        <translation>我知道可能丢失什么</translation>
    </message>
</context>
<context>
    <name>DeskMissingText</name>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>此个案已不在您手中。请重新接手。</translation>
    </message>
    <message>
        <source>%1 has this case in hand now.</source>
        <extracomment>%1: the login of an operator</extracomment>
        <translation>此个案现由 %1 处理。</translation>
    </message>
    <message>
        <source>This person is locked for everybody. An approver can end the lock.</source>
        <translation>该用户已对所有操作员锁定。批准人可以解除锁定。</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended, with a reason.</source>
        <translation>该用户已对所有操作员锁定。说明原因后可以解除锁定。</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended at %1, with a reason.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>该用户已对所有操作员锁定。%1 起可以说明原因并解除锁定。</translation>
    </message>
    <message>
        <source>The policy has no rule for this case. Ask an administrator.</source>
        <translation>策略中没有适用于此个案的规则。请联系管理员。</translation>
    </message>
    <message>
        <source>Prove who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>请核实来电人身份：%1。</translation>
    </message>
    <message>
        <source>A proof is too old now. Prove again who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>有一项核实已失效。请重新核实来电人身份：%1。</translation>
    </message>
    <message>
        <source>A proof stopped counting at %1. Prove again who is calling: %2.</source>
        <extracomment>%1: a time of day, %2: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>有一项核实自 %1 起失效。请重新核实来电人身份：%2。</translation>
    </message>
    <message>
        <source>An approver said no to this change. Ask them why before you go on.</source>
        <translation>批准人拒绝了此更改。继续之前请询问原因。</translation>
    </message>
    <message>
        <source>%1 said no to this change. Ask them why before you go on.</source>
        <extracomment>%1: the login of an approver</extracomment>
        <translation>%1 拒绝了此更改。继续之前请询问原因。</translation>
    </message>
    <message numerus="yes">
        <source>This change has to wait %n hour(s), once nothing else is missing.</source>
        <translation>
            <numerusform>其他条件都满足后，此更改还要等待 %n 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold until %1. Arrange a second call then: the caller proves again who they are.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>等待期至 %1。请约好届时再次通话：来电人需要重新核实身份。</translation>
    </message>
    <message>
        <source>No more texts for this person today.</source>
        <translation>今天不能再给该用户发短信。</translation>
    </message>
    <message>
        <source>No more messages for this person today.</source>
        <translation>今天不能再给该用户发消息。</translation>
    </message>
    <message>
        <source>No more texts to this number today.</source>
        <translation>今天不能再向该号码发短信。</translation>
    </message>
    <message>
        <source>No more emails to this address today.</source>
        <translation>今天不能再向该邮箱发邮件。</translation>
    </message>
    <message>
        <source>No more texts from you this hour.</source>
        <translation>这一小时您不能再发短信。</translation>
    </message>
    <message>
        <source>No more messages from you this hour.</source>
        <translation>这一小时您不能再发消息。</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour.</source>
        <translation>这一小时您不能再查看号码。</translation>
    </message>
    <message>
        <source>No more searches by you this hour.</source>
        <translation>这一小时您不能再搜索。</translation>
    </message>
    <message>
        <source>No more texts for this person today. The next can go at %1.</source>
        <translation>今天不能再给该用户发短信。%1 起可以发送下一条。</translation>
    </message>
    <message>
        <source>No more messages for this person today. The next can go at %1.</source>
        <translation>今天不能再给该用户发消息。%1 起可以发送下一条。</translation>
    </message>
    <message>
        <source>No more texts to this number today. The next can go at %1.</source>
        <translation>今天不能再向该号码发短信。%1 起可以发送下一条。</translation>
    </message>
    <message>
        <source>No more emails to this address today. The next can go at %1.</source>
        <translation>今天不能再向该邮箱发邮件。%1 起可以发送下一封。</translation>
    </message>
    <message>
        <source>No more texts from you this hour. The next can go at %1.</source>
        <translation>这一小时您不能再发短信。%1 起可以发送下一条。</translation>
    </message>
    <message>
        <source>No more messages from you this hour. The next can go at %1.</source>
        <translation>这一小时您不能再发消息。%1 起可以发送下一条。</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour. You can show the next at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>这一小时您不能再查看号码。%1 起可以查看下一个。</translation>
    </message>
    <message>
        <source>No more searches by you this hour. You can search again at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>这一小时您不能再搜索。%1 起可以再次搜索。</translation>
    </message>
    <message>
        <source>You aren&apos;t an operator at this desk. Ask an administrator.</source>
        <translation>您不是这个服务台的操作员。请联系管理员。</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer. Nothing new can begin until it does.</source>
        <translation>服务台的数据存储没有响应。恢复之前不能开始新的操作。</translation>
    </message>
    <message>
        <source>This policy isn&apos;t registered at the desk. Ask an administrator to register it.</source>
        <translation>此策略未在服务台登记。请让管理员登记。</translation>
    </message>
    <message>
        <source>Choose why the caller wants this.</source>
        <translation>请选择来电人提出要求的原因。</translation>
    </message>
    <message>
        <source>Enter the ticket, the way your desk writes it.</source>
        <translation>请按服务台的格式输入工单号。</translation>
    </message>
    <message>
        <source>These proofs came the same way, so they count as one. Add one that comes another way.</source>
        <translation>这些核实来自同一途径，因此只算一项。请补充一项通过其他途径的核实。</translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) have to say yes first.</source>
        <translation>
            <numerusform>需要先有 %n 位批准人同意。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody was told of this person&apos;s last change. Tell them first.</source>
        <translation>该用户上次更改时还有人没有通知到。请先通知。</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>没有发送验证码。</translation>
    </message>
    <message>
        <source>Enter the new phone number.</source>
        <translation>请输入新电话号码。</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>请输入新邮箱。</translation>
    </message>
</context>
<context>
    <name>DeskPageText</name>
    <message>
        <source>Text the code to %1 for %2</source>
        <extracomment>On a button. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>为 %2 向 %1 发送短信验证码</translation>
    </message>
    <message>
        <source>Have the code called to %1 for %2</source>
        <extracomment>On a button: a machine calls and says the code. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>为 %2 向 %1 发送语音验证码</translation>
    </message>
    <message>
        <source>Send the code to %1 for %2</source>
        <extracomment>On a button: in an app for messages. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>为 %2 向 %1 发送验证码</translation>
    </message>
    <message>
        <source>Email the code to %1 for %2</source>
        <extracomment>On a button. %1: the new email address, %2: a person&apos;s name</extracomment>
        <translation>为 %2 向 %1 发送邮件验证码</translation>
    </message>
    <message>
        <source>Text the link to %1 for %2</source>
        <translation>为 %2 向 %1 发送短信链接</translation>
    </message>
    <message>
        <source>Email the link to %1 for %2</source>
        <translation>为 %2 向 %1 发送邮件链接</translation>
    </message>
    <message>
        <source>Change the number to %1 for %2</source>
        <translation>为 %2 将号码改为 %1</translation>
    </message>
    <message>
        <source>Change the address to %1 for %2</source>
        <translation>为 %2 将邮箱改为 %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the history of a person: it was whoever reads it</extracomment>
        <translation>您</translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>号码已更改</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>邮箱已更改</translation>
    </message>
    <message>
        <source>new number refused</source>
        <extracomment>In the history of a person</extracomment>
        <translation>新号码被拒绝</translation>
    </message>
    <message>
        <source>new address refused</source>
        <translation>新邮箱被拒绝</translation>
    </message>
    <message>
        <source>new number given up</source>
        <extracomment>In the history of a person</extracomment>
        <translation>新号码已放弃</translation>
    </message>
    <message>
        <source>new address given up</source>
        <translation>新邮箱已放弃</translation>
    </message>
    <message>
        <source>case stopped</source>
        <extracomment>In the history of a person</extracomment>
        <translation>个案已中止</translation>
    </message>
    <message>
        <source>new number not confirmed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>新号码未确认</translation>
    </message>
    <message>
        <source>new address not confirmed</source>
        <translation>新邮箱未确认</translation>
    </message>
    <message>
        <source>a proof failed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>有核实未通过</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>In the history of a person</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>lock ended</source>
        <extracomment>In the history of a person</extracomment>
        <translation>锁定已解除</translation>
    </message>
    <message>
        <source>number changed elsewhere</source>
        <extracomment>In the history of a person</extracomment>
        <translation>号码已在别处更改</translation>
    </message>
    <message>
        <source>address changed elsewhere</source>
        <translation>邮箱已在别处更改</translation>
    </message>
    <message>
        <source>Change the number for %1</source>
        <translation>为 %1 更改号码</translation>
    </message>
    <message>
        <source>Change the address for %1</source>
        <translation>为 %1 更改邮箱</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number or email address now on the account</extracomment>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by you</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day</extracomment>
        <translation>%1 · 个案 %2 · 由您在 %3 打开</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by %4</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day, %4: a login</extracomment>
        <translation>%1 · 个案 %2 · 由 %4 在 %3 打开</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>In place of a name that the service does not tell</extracomment>
        <translation>该用户</translation>
    </message>
    <message>
        <source>%1 was to tell them.</source>
        <extracomment>Whom a change concerns. %1: the name of a service</extracomment>
        <translation>本应由 %1 通知。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Asking the desk for leave…</source>
        <translation>正在请求服务台准许…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在请求 %1 发送验证码…</translation>
    </message>
    <message>
        <source>Asking %1 to make the change…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在请求 %1 进行更改…</translation>
    </message>
    <message>
        <source>Asking %1 for the account…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在从 %1 读取账号…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在请求 %1 检查验证码…</translation>
    </message>
    <message>
        <source>Asking %1 to tell them…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在请求 %1 发出通知…</translation>
    </message>
    <message>
        <source>The stop isn&apos;t recorded, and this person isn&apos;t locked for others. Nothing goes on with this case here. Press F8 again.</source>
        <translation>中止没有写入记录，该用户也没有对其他操作员锁定。这里不会继续处理此个案。请再按一次 F8。</translation>
    </message>
</context>
<context>
    <name>DeskProofText</name>
    <message>
        <source>a code to the phone number</source>
        <translation>发到电话号码的验证码</translation>
    </message>
    <message>
        <source>a code to the email address</source>
        <translation>发到邮箱的验证码</translation>
    </message>
    <message>
        <source>a code to a contact on the account</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>发到账号上某个联系方式的验证码</translation>
    </message>
    <message>
        <source>a callback</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>回拨</translation>
    </message>
    <message>
        <source>a document seen in person</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>当面查看证件</translation>
    </message>
    <message>
        <source>a document seen on video</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>通过视频查看证件</translation>
    </message>
    <message>
        <source>a manager&apos;s word</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>主管担保</translation>
    </message>
    <message>
        <source>any proof</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>任何一项核实</translation>
    </message>
    <message>
        <source>Code to %1</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number or email address</extracomment>
        <translation>发到 %1 的验证码</translation>
    </message>
    <message>
        <source>Code to the phone number</source>
        <translation>发到电话号码的验证码</translation>
    </message>
    <message>
        <source>Code to the email address</source>
        <translation>发到邮箱的验证码</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number</extracomment>
        <translation>回拨</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>回拨 %1</translation>
    </message>
    <message>
        <source>Document seen in person</source>
        <translation>当面查看证件</translation>
    </message>
    <message>
        <source>Document seen on video</source>
        <translation>通过视频查看证件</translation>
    </message>
    <message>
        <source>A manager&apos;s word</source>
        <translation>主管担保</translation>
    </message>
    <message>
        <source>The caller reads it out, and you enter it.</source>
        <translation>由来电人念出，您来输入。</translation>
    </message>
    <message>
        <source>Tell the caller that you will call back. Hang up. Then show the number and call it.</source>
        <translation>请告诉来电人您会回拨。挂断电话。然后显示号码并拨打。</translation>
    </message>
    <message>
        <source>Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>将本人面容与官方证件对照，将姓名与上面的姓名对照。不要记下任何证件号码。</translation>
    </message>
    <message>
        <source>Start the video call yourself. Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>请由您发起视频通话。将本人面容与官方证件对照，将姓名与上面的姓名对照。不要记下任何证件号码。</translation>
    </message>
    <message>
        <source>Look the manager up in your directory, and call them there. Ask whether the caller is who they say.</source>
        <translation>请在通讯录中查到主管，并拨打那里的电话。问清来电人是否就是其自称的那个人。</translation>
    </message>
    <message>
        <source>Hang up. Call %1. Say: “This is the help desk. Did you call us just now?” Then have them say what they wanted.</source>
        <extracomment>Steps of a callback. %1: a phone number</extracomment>
        <translation>请挂断。拨打 %1。说：“这里是服务台。您刚才给我们打过电话吗？”然后请对方说出刚才的要求。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Of several, any will do. %1: ways to prove who is calling, with commas between them; %2: the last</extracomment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A code at the new number shows who holds it, not who they are.</source>
        <translation>新号码收到的验证码只说明号码在谁手中，不说明对方是谁。</translation>
    </message>
    <message>
        <source>A code at the new address shows who holds it, not who they are.</source>
        <translation>新邮箱收到的验证码只说明邮箱在谁手中，不说明对方是谁。</translation>
    </message>
</context>
<context>
    <name>DeskRefusalText</name>
    <message>
        <source>The desk is closed, as its policy can&apos;t be read. Tell whoever set up Renumber for you.</source>
        <translation>服务台已关闭，因为无法读取其策略。请告诉为您设置 Renumber 的人。</translation>
    </message>
    <message>
        <source>The desk is closed, as there is something wrong with its policy: %1. Tell whoever set up Renumber for you.</source>
        <extracomment>%1: what is wrong with a file, such as &quot;the file cannot be read&quot;</extracomment>
        <translation>服务台已关闭，因为其策略有问题：%1。请告诉为您设置 Renumber 的人。</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring is locked. Unlock it, then try again.</source>
        <translation>服务台已关闭，因为密钥环已锁定。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The desk is closed. Its cases are on this computer, but the key that they were recorded with isn&apos;t in the keyring. Tell whoever set up Renumber for you.</source>
        <translation>服务台已关闭。它的个案在这台电脑上，但记录它们所用的密钥不在密钥环中。请告诉为您设置 Renumber 的人。</translation>
    </message>
    <message>
        <source>The desk is closed, as this computer has no keyring to keep its key in. Start one, then try again.</source>
        <translation>服务台已关闭，因为这台电脑没有可存放其密钥的密钥环。请启动密钥环，然后重试。</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring doesn&apos;t keep its key. Try again.</source>
        <translation>服务台已关闭，因为密钥环没有保存其密钥。请重试。</translation>
    </message>
    <message>
        <source>The account of this case can&apos;t be read now, so the case stays on the board. Try again.</source>
        <translation>现在无法读取此个案的账号，因此个案留在看板上。请重试。</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know whose case %1 is. Find the person, and it goes on from there.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>这台电脑不知道 %1 是谁的个案。请查找该用户，然后即可接着办理。</translation>
    </message>
</context>
<context>
    <name>DeskStatementText</name>
    <message>
        <source>A note for the record about %1. Leave out numbers, codes and passwords.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>关于 %1 的备注，会写入记录。不要写号码、验证码和密码。</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>The note is in the record.</source>
        <translation>备注已写入记录。</translation>
    </message>
    <message>
        <source>Why can %1 be served again? It goes into the record, with your name.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>为什么可以再次为 %1 办理？您的说明会连同您的名字写入记录。</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>What kind of document did you see? It goes into the record. Leave out its number.</source>
        <translation>您看的是哪种证件？这会写入记录。不要写证件号码。</translation>
    </message>
    <message>
        <source>Who vouches for the caller, and how did you reach them? It goes into the record. Leave out phone numbers and email addresses.</source>
        <translation>谁为来电人担保，您是怎样联系到的？这会写入记录。不要写电话号码和邮箱。</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed, and %1 is locked for everybody. After 24 hours the lock can be ended.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>有一项核实已开始但没有结束。现在结束个案，它会算作未通过，并且 %1 会对所有操作员锁定。24 小时后可以解除锁定。</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed for %1.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>有一项核实已开始但没有结束。现在结束个案，它会算作 %1 未通过。</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>结束个案</translation>
    </message>
    <message>
        <source>It&apos;s %1</source>
        <extracomment>On a button: the caller has proven who they are. %1: a person&apos;s name</extracomment>
        <translation>是 %1 本人</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>On a button: the caller has not proven who they are. %1: a person&apos;s name</extracomment>
        <translation>不是 %1 本人</translation>
    </message>
</context>
<context>
    <name>DeskTellingPage</name>
    <message>
        <source>Close the case</source>
        <translation>关闭个案</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>返回账号</translation>
    </message>
    <message>
        <source>Find another person</source>
        <translation>查找其他用户</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>复制回执</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Your old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>您的旧号码 %1 仍在账号上。</translation>
    </message>
    <message>
        <source>Your old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>您的旧邮箱 %1 仍在账号上。</translation>
    </message>
    <message>
        <source>The old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>旧号码 %1 仍在账号上。</translation>
    </message>
    <message>
        <source>The old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>旧邮箱 %1 仍在账号上。</translation>
    </message>
    <message>
        <source>If it should go, ask whoever runs %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>如需移除，请联系 %1 的管理方。</translation>
    </message>
    <message>
        <source>If that phone was lost or stolen, the number has to go. Ask whoever runs %1 to remove it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>如果那部手机已丢失或被盗，必须移除该号码。请让 %1 的管理方移除。</translation>
    </message>
    <message>
        <source>If somebody else can read that mail, the address has to go. Ask whoever runs %1 to remove it.</source>
        <translation>如果他人能看到那个邮箱的邮件，必须移除该邮箱。请让 %1 的管理方移除。</translation>
    </message>
    <message>
        <source>The number is on your account</source>
        <translation>号码已在您的账号上</translation>
    </message>
    <message>
        <source>The address is on your account</source>
        <translation>邮箱已在您的账号上</translation>
    </message>
    <message>
        <source>The number is on the account</source>
        <translation>号码已在账号上</translation>
    </message>
    <message>
        <source>The address is on the account</source>
        <translation>邮箱已在账号上</translation>
    </message>
    <message>
        <source>Your number is verified</source>
        <translation>您的号码已验证</translation>
    </message>
    <message>
        <source>Your address is verified</source>
        <translation>您的邮箱已验证</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>号码已验证</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <translation>邮箱已验证</translation>
    </message>
    <message>
        <source>Your number is changed and verified</source>
        <translation>您的号码已更改并验证</translation>
    </message>
    <message>
        <source>Your address is changed and verified</source>
        <translation>您的邮箱已更改并验证</translation>
    </message>
    <message>
        <source>The number is changed and verified</source>
        <translation>号码已更改并验证</translation>
    </message>
    <message>
        <source>The address is changed and verified</source>
        <translation>邮箱已更改并验证</translation>
    </message>
    <message>
        <source>Your number is changed</source>
        <translation>您的号码已更改</translation>
    </message>
    <message>
        <source>Your address is changed</source>
        <translation>您的邮箱已更改</translation>
    </message>
    <message>
        <source>The number is changed</source>
        <translation>号码已更改</translation>
    </message>
    <message>
        <source>The address is changed</source>
        <translation>邮箱已更改</translation>
    </message>
    <message>
        <source>%1 showed it at %2. We can&apos;t tell whether it is verified.</source>
        <translation>%1 在 %2 显示了它。我们无法判断是否已验证。</translation>
    </message>
    <message>
        <source>%1 showed it at %2, but not as verified.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 在 %2 显示了它，但未显示为已验证。</translation>
    </message>
    <message>
        <source>%1 confirmed it at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 已在 %2 确认。</translation>
    </message>
    <message>
        <source>Another number is still the main one.</source>
        <translation>主号码仍是另一个。</translation>
    </message>
    <message>
        <source>Another address is still the main one.</source>
        <translation>主邮箱仍是另一个。</translation>
    </message>
    <message>
        <source>The new number is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>新号码尚未验证。请现在验证：只有已验证的号码才可能帮您找回账号。</translation>
    </message>
    <message>
        <source>The new address is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>新邮箱尚未验证。请现在验证：只有已验证的邮箱才可能帮您找回账号。</translation>
    </message>
    <message>
        <source>The new number is not verified yet.</source>
        <translation>新号码尚未验证。</translation>
    </message>
    <message>
        <source>The new address is not verified yet.</source>
        <translation>新邮箱尚未验证。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>原来：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A title, such as &quot;Your number is changed&quot;, as a sentence</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>EmailEditor</name>
    <message>
        <source>New email address</source>
        <translation>新邮箱</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>the discovery document is not one</source>
        <translation>所得内容不是发现文档</translation>
    </message>
    <message>
        <source>the discovery document is that of another issuer</source>
        <translation>发现文档属于另一个颁发者</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the discovery document is no safe address</source>
        <extracomment>%1: the name of a member of a JSON document</extracomment>
        <translation>发现文档中的 &quot;%1&quot; 不是安全的地址</translation>
    </message>
    <message>
        <source>the identity provider has no PKCE with S256</source>
        <translation>身份提供方不支持采用 S256 的 PKCE</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} 没有值</translation>
    </message>
    <message>
        <source>the service description has no call for this case</source>
        <translation>服务描述中没有适用于这种情况的调用</translation>
    </message>
    <message>
        <source>the reply does not say whose account it is</source>
        <translation>回复没有说明是谁的账号</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1: %2. Fix: %3.</source>
        <extracomment>%1: file and line, %2: what is wrong there, %3: how to mend it</extracomment>
        <translation>%1：%2。修正方法：%3。</translation>
    </message>
    <message>
        <source>%1: at %2: %3. Fix: %4.</source>
        <extracomment>%1: file and line, %2: place in a JSON document, %3: what is wrong there, %4: how to mend it</extracomment>
        <translation>%1：位于 %2：%3。修正方法：%4。</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Whose account?</source>
        <translation>是谁的账号？</translation>
    </message>
    <message>
        <source>Phone number, email address or name</source>
        <translation>电话号码、邮箱或姓名</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>对方要更改什么</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>其他账号</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>打开此账号</translation>
    </message>
</context>
<context>
    <name>ForgettingText</name>
    <message>
        <source>You will be signed out, and all sign-ins, unfinished changes and settings of Renumber deleted from this computer. A code that was sent can&apos;t be entered here any more.</source>
        <translation>您将退出登录，Renumber 的所有登录信息、未完成的更改和设置将从这台电脑上删除。已发送的验证码将无法再在这里输入。</translation>
    </message>
    <message>
        <source>Your sign-ins, unfinished changes and settings are deleted. The help desk&apos;s record stays, and what its open cases need from the keyring.</source>
        <translation>您的登录信息、未完成的更改和设置将被删除。服务台的记录会保留，未关闭的个案在密钥环中所需的内容也会保留。</translation>
    </message>
    <message>
        <source>Nothing of you is left on this computer.</source>
        <translation>Renumber 在这台电脑上已没有您的任何信息。</translation>
    </message>
    <message>
        <source>Renumber couldn&apos;t read its files, so something may still be on this computer. Look at the disk, then try again.</source>
        <translation>Renumber 无法读取自己的文件，因此这台电脑上可能仍有内容。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t let go of everything. Unlock it, then try again.</source>
        <translation>密钥环没有删除全部内容。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>All files are deleted, a damaged one among them. What it named in the keyring may still be there: look for Renumber in it.</source>
        <translation>所有文件都已删除，其中一个已损坏。它在密钥环中所指的内容可能还在：请在密钥环中查找 Renumber。</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Look at the disk and the keyring, then try again.</source>
        <translation>没能全部删除。请检查磁盘和密钥环，然后重试。</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>the name “%1”</source>
        <extracomment>%1: a name that somebody typed</extracomment>
        <translation>姓名“%1”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two things that somebody was looked for by, such as two phone numbers</extracomment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>in a list of what people can be found by</comment>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>email address</source>
        <comment>in a list of what people can be found by</comment>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>name</source>
        <comment>in a list of what people can be found by</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: a user&apos;s id or its end</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>You looked for %1. Is this the one?</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>您查找的是 %1。是这一位吗？</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>可能还有其他人。</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>是其中哪一位？</translation>
    </message>
    <message>
        <source>Here are %1 of %2. Choose one, or type more above to see fewer.</source>
        <extracomment>%1, %2: numbers; people who were found, the first of them shown in a list below</extracomment>
        <translation>这里显示 %2 位中的 %1 位。请选择一位，或在上面输入更多内容以缩小范围。</translation>
    </message>
    <message>
        <source>Here are the first %1. There may be more. Choose one, or type more above to see fewer.</source>
        <extracomment>%1: a number; people who were found, shown in a list below</extracomment>
        <translation>这里显示前 %1 位，可能还有更多。请选择一位，或在上面输入更多内容以缩小范围。</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a phone number, an email address or a name</extracomment>
        <translation>正在查找 %1…</translation>
    </message>
    <message>
        <source>No match for %1.</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>没有找到 %1。</translation>
    </message>
    <message>
        <source>For a phone number, begin with + and the country code.</source>
        <translation>电话号码请以 + 和国际区号开头。</translation>
    </message>
    <message>
        <source>Check it, or look for something else.</source>
        <translation>请检查输入，或换个内容查找。</translation>
    </message>
    <message>
        <source>%1 found %2, but listed none of them. Type more, then look again.</source>
        <extracomment>%1: the name of a service, %2: a number</extracomment>
        <translation>%1 找到 %2 位，但一位也没有列出。请输入更多内容，再查找一次。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by phone number. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;email address and name&quot;</extracomment>
        <translation>%1 不能按电话号码查找。请改用以下信息查找：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by email address. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and name&quot;</extracomment>
        <translation>%1 不能按邮箱查找。请改用以下信息查找：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by name. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and email address&quot;</extracomment>
        <translation>%1 不能按姓名查找。请改用以下信息查找：%2。</translation>
    </message>
    <message>
        <source>Enter a phone number, an email address or a name first.</source>
        <translation>请先输入电话号码、邮箱或姓名。</translation>
    </message>
    <message>
        <source>There is more than one phone number here. Keep only the one you mean.</source>
        <translation>这里不止一个电话号码。请只保留您要用的那个。</translation>
    </message>
    <message>
        <source>There is more than one email address here. Keep only the one you mean.</source>
        <translation>这里不止一个邮箱。请只保留您要用的那个。</translation>
    </message>
    <message>
        <source>Which country is this number in? Begin it with + and the country code.</source>
        <translation>这个号码属于哪个国家或地区？请以 + 和国际区号开头。</translation>
    </message>
    <message>
        <source>This phone number has an extension. Leave it out.</source>
        <translation>这个电话号码带有分机号。请去掉分机号。</translation>
    </message>
    <message>
        <source>This isn&apos;t an email address. It should look like name@example.com.</source>
        <translation>这不是邮箱。格式应类似 name@example.com。</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code.</source>
        <translation>电话号码请以 + 和国际区号开头。</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code, or as people do in %1.</source>
        <extracomment>%1: the name of a country</extracomment>
        <translation>电话号码请以 + 和国际区号开头，或按 %1 的当地习惯书写。</translation>
    </message>
</context>
<context>
    <name>HitMarksText</name>
    <message>
        <source>Open case %1</source>
        <extracomment>Of somebody who was found. %1: the number of their case, which nobody has in hand</extracomment>
        <translation>未关闭的个案 %1</translation>
    </message>
    <message>
        <source>In your hands (%1)</source>
        <extracomment>Of somebody who was found. %1: the number of their case</extracomment>
        <translation>在您手中（%1）</translation>
    </message>
    <message>
        <source>In hand by %1 since %2 (%3)</source>
        <extracomment>Of somebody who was found. %1: an operator, %2: a time of day, %3: the number of the case</extracomment>
        <translation>从 %2 起由 %1 处理（%3）</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <extracomment>Of somebody who was found. %1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>疑点：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Locked for everybody</source>
        <extracomment>Of somebody who was found: nothing can be changed for them now, whoever is at work</extracomment>
        <translation>已对所有操作员锁定</translation>
    </message>
</context>
<context>
    <name>InputReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; 已有含义</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请另选名称</translation>
    </message>
    <message>
        <source>the choice makes no difference</source>
        <translation>这个选项没有任何区别</translation>
    </message>
    <message>
        <source>give &quot;yes&quot; and &quot;no&quot; different values</source>
        <translation>请给 &quot;yes&quot; 和 &quot;no&quot; 不同的值</translation>
    </message>
    <message>
        <source>only a code to a phone number travels in other ways than by message</source>
        <translation>只有发到电话号码的验证码才能以消息以外的方式送达</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请将其删除</translation>
    </message>
    <message>
        <source>this way is there already</source>
        <translation>已经有这种方式</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>请只保留其中一个</translation>
    </message>
    <message>
        <source>this is not one way for a code to travel</source>
        <translation>这不是单独一种验证码送达方式</translation>
    </message>
    <message>
        <source>give it one of text, call, app and email</source>
        <translation>请写 text、call、app 和 email 之一</translation>
    </message>
    <message>
        <source>nobody can tell which app is meant</source>
        <translation>无法判断指的是哪个应用</translation>
    </message>
    <message>
        <source>only an app has a name</source>
        <translation>只有应用才有名称</translation>
    </message>
    <message>
        <source>add its &quot;name&quot;, as people know it</source>
        <translation>请添加它的 &quot;name&quot;，写人们熟知的名称</translation>
    </message>
    <message>
        <source>take &quot;name&quot; out</source>
        <translation>请删除 &quot;name&quot;</translation>
    </message>
    <message>
        <source>the choice is never sent</source>
        <translation>所选的选项从未发送</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take the choice out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>请在某个调用中使用 {%1}，或删除该选项</translation>
    </message>
    <message>
        <source>what is asked for is never sent</source>
        <translation>要求输入的内容从未发送</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take it out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>请在某个调用中使用 {%1}，或将其删除</translation>
    </message>
    <message>
        <source>how the code is to travel is never sent</source>
        <translation>验证码的送达方式从未发送</translation>
    </message>
    <message>
        <source>use {by} in the calls of &quot;send&quot;, or leave one way</source>
        <translation>请在 &quot;send&quot; 的调用中使用 {by}，或只保留一种方式</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>nothing of this text can be seen</source>
        <translation>这段文字没有任何可见内容</translation>
    </message>
    <message>
        <source>write what people are to read</source>
        <translation>请写出要给人看的内容</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON (%1)</source>
        <extracomment>%1: a parser&apos;s word for a JSON syntax error</extracomment>
        <translation>文件不是格式正确的 JSON（%1）</translation>
    </message>
    <message>
        <source>correct the syntax at or just before this line</source>
        <translation>请修正此行或紧靠此行之前的语法</translation>
    </message>
    <message>
        <source>the file does not hold a JSON object</source>
        <translation>文件内容不是 JSON 对象</translation>
    </message>
    <message>
        <source>let the file begin with { and end with }</source>
        <translation>文件应以 { 开头，以 } 结尾</translation>
    </message>
    <message>
        <source>this member stands twice</source>
        <translation>这个成员出现了两次</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>请只保留其中一个</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>%1: the operating system&apos;s reason</extracomment>
        <translation>无法读取文件（%1）</translation>
    </message>
    <message>
        <source>check the name and who may read it</source>
        <translation>请检查文件名以及谁有权读取</translation>
    </message>
    <message>
        <source>this is not a file but a folder, a pipe or a device</source>
        <translation>这不是文件，而是文件夹、管道或设备</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定一个文件</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>文件大于 1 MiB</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>请检查文件是否正确</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>You stay signed in until you quit. The keyring is locked, so your sign-in isn&apos;t saved.</source>
        <translation>您会保持登录，直到退出程序。密钥环已锁定，因此您的登录信息没有保存。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. No keyring answers on this computer, so your sign-in isn&apos;t saved.</source>
        <translation>您会保持登录，直到退出程序。这台电脑上没有可用的密钥环，因此您的登录信息没有保存。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Your access token is too long for the keyring, so it isn&apos;t saved.</source>
        <translation>您会保持登录，直到退出程序。您的访问令牌太长，密钥环放不下，因此没有保存。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. The keyring didn&apos;t take your sign-in, so it isn&apos;t saved.</source>
        <translation>您会保持登录，直到退出程序。密钥环没有接受您的登录信息，因此没有保存。</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重新访问密钥环</translation>
    </message>
    <message>
        <source>Your sign-in is in the keyring, and the keyring is locked. Unlock it and try again. You don&apos;t have to sign in again.</source>
        <translation>您的登录信息在密钥环中，而密钥环已锁定。请将其解锁并重试。您不必重新登录。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the keyring that has your sign-in. Try again when it runs, or sign in again.</source>
        <translation>我们无法访问存有您登录信息的密钥环。请在它运行后重试，或重新登录。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read your sign-in from the keyring. Try once more, or sign in again.</source>
        <translation>我们无法从密钥环读取您的登录信息。请再试一次，或重新登录。</translation>
    </message>
    <message>
        <source>Please sign in again. The address of %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>请重新登录。Renumber 设置中 %1 的地址已变更。您之前的登录信息没有发往那里。如果这出乎您的意料，请询问向您提供设置的人。</translation>
    </message>
    <message>
        <source>Please sign in again. How you sign in to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not used. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>请重新登录。Renumber 设置中 %1 的登录方式已变更。您之前的登录信息没有使用。如果这出乎您的意料，请询问向您提供设置的人。</translation>
    </message>
    <message>
        <source>Please sign in again. How your sign-in is sent to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>请重新登录。Renumber 设置中向 %1 发送登录信息的方式已变更。您之前的登录信息没有发送。如果这出乎您的意料，请询问向您提供设置的人。</translation>
    </message>
    <message>
        <source>Please sign in again. Who vouches for %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>请重新登录。Renumber 设置中为 %1 证明身份的一方已变更。您之前的登录信息没有发往那里。如果这出乎您的意料，请询问向您提供设置的人。</translation>
    </message>
    <message>
        <source>Please sign in again. Your earlier sign-in to %1 may be for another organisation than Renumber&apos;s settings name now. It was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>请重新登录。您之前在 %1 的登录信息可能属于另一个组织，而不是 Renumber 设置中现在的组织。它没有发送。如果这出乎您的意料，请询问向您提供设置的人。</translation>
    </message>
    <message>
        <source>Please sign in again. The file by which Renumber recognises accounts was lost or damaged. Your earlier sign-in to %1 was not used.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>请重新登录。Renumber 用来识别账号的文件已丢失或损坏。您之前在 %1 的登录信息没有使用。</translation>
    </message>
    <message>
        <source>Please sign in to %1 once more. From now on, Renumber sends your sign-in only to the address it is for.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>请再登录一次 %1。从现在起，Renumber 只把您的登录信息发往它所属的地址。</translation>
    </message>
</context>
<context>
    <name>LeavingText</name>
    <message>
        <source>%1 accepted your request for %2, but didn&apos;t show it yet. Refresh to look again.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 接受了您对 %2 的请求，但尚未显示。请刷新后再看。</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but we couldn&apos;t confirm the result. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 接受了您对 %2 的请求，但我们未能确认结果。请刷新，看看账号上显示什么。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>没有收到 %1 的明确答复。您对 %2 的请求可能成功了，也可能没有。请刷新，看看账号上显示什么。</translation>
    </message>
    <message>
        <source>You left before %1 answered. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>您在 %1 答复之前就离开了。您对 %2 的请求可能成功了，也可能没有。请刷新，看看账号上显示什么。</translation>
    </message>
    <message>
        <source>Your number changes as soon as its link is clicked.</source>
        <translation>链接一经点击，您的号码就会更改。</translation>
    </message>
    <message>
        <source>Your address changes as soon as its link is clicked.</source>
        <translation>链接一经点击，您的邮箱就会更改。</translation>
    </message>
    <message>
        <source>The number changes as soon as its link is clicked.</source>
        <translation>链接一经点击，号码就会更改。</translation>
    </message>
    <message>
        <source>The address changes as soon as its link is clicked.</source>
        <translation>链接一经点击，邮箱就会更改。</translation>
    </message>
    <message>
        <source>Your number is unchanged until its code is entered.</source>
        <translation>输入验证码之前，您的号码不会变。</translation>
    </message>
    <message>
        <source>Your address is unchanged until its code is entered.</source>
        <translation>输入验证码之前，您的邮箱不会变。</translation>
    </message>
    <message>
        <source>The number is unchanged until its code is entered.</source>
        <translation>输入验证码之前，号码不会变。</translation>
    </message>
    <message>
        <source>The address is unchanged until its code is entered.</source>
        <translation>输入验证码之前，邮箱不会变。</translation>
    </message>
    <message>
        <source>If its code arrives, ignore it.</source>
        <translation>如果收到验证码，请忽略。</translation>
    </message>
    <message>
        <source>If its link arrives, don&apos;t click it.</source>
        <translation>如果收到链接，请不要点击。</translation>
    </message>
    <message>
        <source>The change to %1 was discarded.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>改为 %1 的更改已放弃。</translation>
    </message>
    <message>
        <source>You left the change to %1 unfinished.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>您没有完成改为 %1 的更改。</translation>
    </message>
    <message>
        <source>Its code can no longer be entered here.</source>
        <translation>其验证码已无法在这里输入。</translation>
    </message>
    <message>
        <source>Your number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>您的号码已改为 %1，但尚未确认。</translation>
    </message>
    <message>
        <source>Your address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>您的邮箱已改为 %1，但尚未确认。</translation>
    </message>
    <message>
        <source>The number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>号码已改为 %1，但尚未确认。</translation>
    </message>
    <message>
        <source>The address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>邮箱已改为 %1，但尚未确认。</translation>
    </message>
    <message>
        <source>Your account does not show the new number.</source>
        <translation>您的账号上没有显示新号码。</translation>
    </message>
    <message>
        <source>Your account does not show the new address.</source>
        <translation>您的账号上没有显示新邮箱。</translation>
    </message>
    <message>
        <source>The account does not show the new number.</source>
        <translation>该账号上没有显示新号码。</translation>
    </message>
    <message>
        <source>The account does not show the new address.</source>
        <translation>该账号上没有显示新邮箱。</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>请刷新，看看账号上显示什么。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It may or may not have been made. Refresh to see what the account shows.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>我们未能确认改为 %1 的更改。它可能已完成，也可能没有。请刷新，看看账号上显示什么。</translation>
    </message>
    <message>
        <source>Its link may still change your number. Don&apos;t click it.</source>
        <translation>其链接仍可能更改您的号码。请不要点击。</translation>
    </message>
    <message>
        <source>Its link may still change your address. Don&apos;t click it.</source>
        <translation>其链接仍可能更改您的邮箱。请不要点击。</translation>
    </message>
    <message>
        <source>Its link may still change the number. Don&apos;t click it.</source>
        <translation>其链接仍可能更改号码。请不要点击。</translation>
    </message>
    <message>
        <source>Its link may still change the address. Don&apos;t click it.</source>
        <translation>其链接仍可能更改邮箱。请不要点击。</translation>
    </message>
    <message>
        <source>Your number may still change.</source>
        <translation>您的号码仍可能改变。</translation>
    </message>
    <message>
        <source>Your address may still change.</source>
        <translation>您的邮箱仍可能改变。</translation>
    </message>
    <message>
        <source>The number may still change.</source>
        <translation>号码仍可能改变。</translation>
    </message>
    <message>
        <source>The address may still change.</source>
        <translation>邮箱仍可能改变。</translation>
    </message>
    <message>
        <source>Its code may still change your number. Give it to nobody.</source>
        <translation>其验证码仍可能更改您的号码。请不要告诉任何人。</translation>
    </message>
    <message>
        <source>Its code may still change your address. Give it to nobody.</source>
        <translation>其验证码仍可能更改您的邮箱。请不要告诉任何人。</translation>
    </message>
    <message>
        <source>Its code may still change the number. Give it to nobody.</source>
        <translation>其验证码仍可能更改号码。请不要告诉任何人。</translation>
    </message>
    <message>
        <source>Its code may still change the address. Give it to nobody.</source>
        <translation>其验证码仍可能更改邮箱。请不要告诉任何人。</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>您的账号现在显示 %1。</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <translation>该账号现在显示 %1。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t discard the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 没有取消改为 %2 的更改。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>我们未能确认 %1 是否取消了改为 %2 的更改。</translation>
    </message>
    <message>
        <source>%1 said that it discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 表示已取消改为 %2 的更改。</translation>
    </message>
    <message>
        <source>It is still waiting to be confirmed.</source>
        <translation>它仍在等待确认。</translation>
    </message>
    <message>
        <source>%1 no longer shows a change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 不再显示改为 %2 的更改。</translation>
    </message>
    <message>
        <source>If you cancel, the link sent to %1 can&apos;t be used any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>如果取消，发往 %1 的链接将无法再使用。</translation>
    </message>
    <message>
        <source>If you cancel, the code sent to %1 can&apos;t be used here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>如果取消，发往 %1 的验证码将无法再在这里使用。</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but hasn&apos;t shown it yet. If you sign out now, we can&apos;t check that it did.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 接受了您对 %2 的请求，但尚未显示。如果现在退出登录，我们就无法检查是否生效。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. If you sign out now, we can&apos;t check whether it worked.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。如果现在退出登录，我们就无法检查是否成功。</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered about %2 yet. If you sign out now, you won&apos;t see its answer.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 还没有答复关于 %2 的请求。如果现在退出登录，您将看不到答复。</translation>
    </message>
    <message>
        <source>A link for %1 was asked for. If you sign out now, you can&apos;t finish this here.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>已为 %1 请求链接。如果现在退出登录，您就无法在这里完成。</translation>
    </message>
    <message>
        <source>A code for %1 was asked for. If you sign out now, you can&apos;t enter it here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>已为 %1 请求验证码。如果现在退出登录，您就无法再在这里输入。</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Open the message and click its link. Then come back here.</source>
        <translation>请打开消息并点击其中的链接，然后回到这里。</translation>
    </message>
    <message>
        <source>I clicked the link</source>
        <translation>我已点击链接</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>发送新链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <comment>The title of what hides an operators&apos; desk</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>MaskedText</name>
    <message>
        <source>(stands twice)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>（出现两次）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(and %1 more lines)</source>
        <extracomment>%1: how many lines of a long text are left out</extracomment>
        <translation>（还有 %1 行）</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>a condition is a text, a number, true or false, a list of these, {&quot;present&quot;: true or false}, {&quot;contains&quot;: &quot;text&quot; or a list of texts} or {&quot;not&quot;: &quot;text&quot;}</source>
        <translation>条件可以是文本、数字、true 或 false、由这些组成的列表、{&quot;present&quot;: true 或 false}、{&quot;contains&quot;: &quot;文本&quot; 或文本列表} 或 {&quot;not&quot;: &quot;文本&quot;}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 texted it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 已在 %2 用短信发送验证码。</translation>
    </message>
    <message>
        <source>%1 called with it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;: by phone. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 已在 %2 打电话告知验证码。</translation>
    </message>
    <message>
        <source>%2 sent it in %1 at %3.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a chat app, %2: the name of a service, %3: a time of day</extracomment>
        <translation>%2 已在 %3 通过 %1 发送验证码。</translation>
    </message>
    <message>
        <source>%1 emailed it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 已在 %2 用邮件发送验证码。</translation>
    </message>
    <message>
        <source>%1 texted a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 已在 %2 用短信发送新验证码。</translation>
    </message>
    <message>
        <source>%1 called with a new code at %2.</source>
        <extracomment>By phone. %1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 已在 %2 打电话告知新验证码。</translation>
    </message>
    <message>
        <source>%2 sent a new code in %1 at %3.</source>
        <extracomment>%1: the name of a chat app, %2: the name of a service, %3: a time of day with seconds</extracomment>
        <translation>%2 已在 %3 通过 %1 发送新验证码。</translation>
    </message>
    <message>
        <source>%1 emailed a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 已在 %2 用邮件发送新验证码。</translation>
    </message>
    <message>
        <source>%1 texted a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the phone number&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 已在 %2 用短信发送链接。</translation>
    </message>
    <message>
        <source>%1 emailed a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the email address&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 已在 %2 用邮件发送链接。</translation>
    </message>
    <message>
        <source>%1 texted a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 已在 %2 用短信发送新链接。</translation>
    </message>
    <message>
        <source>%1 emailed a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 已在 %2 用邮件发送新链接。</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 显示此号码正在等待确认。这次没有发送任何内容。请点击先前收到的链接。</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <translation>%1 显示此邮箱正在等待确认。这次没有发送任何内容。请点击先前收到的链接。</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1 显示此号码正在等待确认。这次没有发送任何内容。请输入先前收到的验证码。</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <translation>%1 显示此邮箱正在等待确认。这次没有发送任何内容。请输入先前收到的验证码。</translation>
    </message>
    <message>
        <source>Or have a new link sent.</source>
        <translation>也可以重新获取链接。</translation>
    </message>
    <message>
        <source>Or have a new code sent.</source>
        <translation>也可以重新获取验证码。</translation>
    </message>
    <message>
        <source>%1 does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 尚未显示新邮箱。如果收到邮件，请按其说明操作。否则请取消并刷新。</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a text message comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 尚未显示新号码。如果收到短信，请按其说明操作。否则请取消并刷新。</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1 尚未显示新号码。如果收到验证码，请在这里输入。否则请取消并刷新。</translation>
    </message>
    <message>
        <source>An email may be on its way. You asked %1 at %2, but it does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>邮件可能已发出。您已在 %2 向 %1 提出请求，但它尚未显示新邮箱。如果收到邮件，请按其说明操作。否则请取消并刷新。</translation>
    </message>
    <message>
        <source>A text message may be on its way. You asked %1 at %2, but it does not show the new number yet. If one comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>短信可能已发出。您已在 %2 向 %1 提出请求，但它尚未显示新号码。如果收到短信，请按其说明操作。否则请取消并刷新。</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 at %2, but it does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>验证码可能已发出。您已在 %2 向 %1 提出请求，但它尚未显示新号码。如果收到验证码，请在这里输入。否则请取消并刷新。</translation>
    </message>
    <message>
        <source>A link may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, click it.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>链接可能已发出。您已在 %2 向 %1 提出请求，但答复丢失了。如果收到，请点击。</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, enter it here.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>验证码可能已发出。您已在 %2 向 %1 提出请求，但答复丢失了。如果收到，请在这里输入。</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this number.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>您已在 %2 向 %1 请求链接。如果没有收到，此号码可能属于另一个账号。</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this address.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>您已在 %2 向 %1 请求链接。如果没有收到，此邮箱可能属于另一个账号。</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this number.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>您已在 %2 向 %1 请求验证码。如果没有收到，此号码可能属于另一个账号。</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this address.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>您已在 %2 向 %1 请求验证码。如果没有收到，此邮箱可能属于另一个账号。</translation>
    </message>
    <message>
        <source>Your number has changed already. This confirms it.</source>
        <translation>您的号码已经更改。这一步用于确认。</translation>
    </message>
    <message>
        <source>Your address has changed already. This confirms it.</source>
        <translation>您的邮箱已经更改。这一步用于确认。</translation>
    </message>
    <message>
        <source>The number has changed already. This confirms it.</source>
        <translation>号码已经更改。这一步用于确认。</translation>
    </message>
    <message>
        <source>The address has changed already. This confirms it.</source>
        <translation>邮箱已经更改。这一步用于确认。</translation>
    </message>
    <message>
        <source>Your account does not show the new number yet.</source>
        <translation>您的账号尚未显示新号码。</translation>
    </message>
    <message>
        <source>Your account does not show the new address yet.</source>
        <translation>您的账号尚未显示新邮箱。</translation>
    </message>
    <message>
        <source>The account does not show the new number yet.</source>
        <translation>该账号尚未显示新号码。</translation>
    </message>
    <message>
        <source>The account does not show the new address yet.</source>
        <translation>该账号尚未显示新邮箱。</translation>
    </message>
    <message>
        <source>Your number may have changed already. This confirms it.</source>
        <translation>您的号码可能已经更改。这一步用于确认。</translation>
    </message>
    <message>
        <source>Your address may have changed already. This confirms it.</source>
        <translation>您的邮箱可能已经更改。这一步用于确认。</translation>
    </message>
    <message>
        <source>The number may have changed already. This confirms it.</source>
        <translation>号码可能已经更改。这一步用于确认。</translation>
    </message>
    <message>
        <source>The address may have changed already. This confirms it.</source>
        <translation>邮箱可能已经更改。这一步用于确认。</translation>
    </message>
    <message>
        <source>Have a new one sent.</source>
        <translation>请重新获取一个。</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>链接已在 %1 过期。</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>验证码已在 %1 过期。</translation>
    </message>
    <message>
        <source>%1 cannot send the link again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 无法重发链接。如需新链接，请取消后重新开始。</translation>
    </message>
    <message>
        <source>%1 cannot send the code again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 无法重发验证码。如需新验证码，请取消后重新开始。</translation>
    </message>
    <message>
        <source>You can ask for the link again in %1.</source>
        <extracomment>Beside a button that waits. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>%1 后可以重新获取链接。</translation>
    </message>
    <message>
        <source>You can ask for the code again in %1.</source>
        <extracomment>Beside buttons that wait. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>%1 后可以重新获取验证码。</translation>
    </message>
    <message>
        <source>You can ask for the link again at %1.</source>
        <extracomment>Beside a button that waits. %1: a time of day, with the date unless it is today</extracomment>
        <translation>%1 起可以重新获取链接。</translation>
    </message>
    <message>
        <source>You can ask for the code again at %1.</source>
        <extracomment>Beside buttons that wait. %1: a time of day, with the date unless it is today</extracomment>
        <translation>%1 起可以重新获取验证码。</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>Below the field for a code, or about a link. %1: minutes and seconds, such as &quot;9:41&quot;</extracomment>
        <translation>%1 后过期</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <extracomment>Below the field for a code, or about a link. %1: a time of day, with the date unless it is today</extracomment>
        <translation>将在 %1 过期</translation>
    </message>
    <message numerus="yes">
        <source>You have %n try/tries.</source>
        <extracomment>Below the field for a code: how often one can be entered</extracomment>
        <translation>
            <numerusform>您有 %n 次机会。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n try/tries.</source>
        <translation>
            <numerusform>共有 %n 次机会。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You should have %n try/tries left.</source>
        <extracomment>Likewise, where it was counted from what the service said before</extracomment>
        <translation>
            <numerusform>您应该还剩 %n 次机会。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries should be left.</source>
        <translation>
            <numerusform>应该还剩 %n 次机会。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tries are left for this code.</source>
        <translation>此验证码的输入次数已用完。</translation>
    </message>
    <message>
        <source>This code does not work any more.</source>
        <translation>此验证码已失效。</translation>
    </message>
    <message>
        <source>You can have another one sent there at %1.</source>
        <extracomment>Behind &quot;You asked … for a code to …&quot;. %1: a time of day</extracomment>
        <translation>%1 起可以再向那里发送一个。</translation>
    </message>
    <message>
        <source>You asked %2 for a code to %1 at %3. Enter it, too.</source>
        <extracomment>%1: the phone number or email address now on the account, %2: the name of a service, %3: a time of day</extracomment>
        <translation>您已在 %3 请 %2 向 %1 发送验证码。请一并输入。</translation>
    </message>
    <message>
        <source>One more step: a code from your current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>还有一步：需要发到您当前号码 %1 的验证码。</translation>
    </message>
    <message>
        <source>One more step: a code from your current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>还有一步：需要发到您当前邮箱 %1 的验证码。</translation>
    </message>
    <message>
        <source>One more step: a code from the current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>还有一步：需要发到当前号码 %1 的验证码。</translation>
    </message>
    <message>
        <source>One more step: a code from the current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>还有一步：需要发到当前邮箱 %1 的验证码。</translation>
    </message>
    <message>
        <source>%1 may also want a code from %2. Try without it first, or have one sent there.</source>
        <extracomment>Above the button that has it sent. %1: the name of a service, %2: the phone number or email address now on the account</extracomment>
        <translation>%1 可能还需要发到 %2 的验证码。请先不填它试一次，或向那里发送一个。</translation>
    </message>
</context>
<context>
    <name>NeedCheck</name>
    <message>
        <source>beside &quot;any&quot; the other proofs mean nothing</source>
        <translation>有了 &quot;any&quot;，其他核实就没有意义</translation>
    </message>
    <message>
        <source>keep either &quot;any&quot; or the others</source>
        <translation>请保留 &quot;any&quot; 或其他核实之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is something that a caller knows, and what is known can be looked up or bought: it is no proof (NIST SP 800-63B-4, FCC 23-95)</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot; 是来电人知道的内容，而知道的内容可以查到或买到：不能算核实（NIST SP 800-63B-4、FCC 23-95）</translation>
    </message>
    <message>
        <source>name a code to a contact of the account, or one of %1</source>
        <translation>请写账号某个联系方式的验证码，或以下之一：%1</translation>
    </message>
    <message>
        <source>the service offers no proof called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>服务没有提供名为 &quot;%1&quot; 的核实</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>these proofs can never be independent, as some could only come by the same channel</source>
        <translation>这些核实永远不可能相互独立，因为其中一些只能来自同一途径</translation>
    </message>
    <message>
        <source>let each list have a proof by another channel: phone, email, in person, video, manager</source>
        <translation>每个列表都要有一项来自其他途径的核实：电话、邮箱、当面、视频、主管</translation>
    </message>
    <message>
        <source>this does not say why the risk is accepted</source>
        <translation>这里没有说明为什么接受风险</translation>
    </message>
    <message>
        <source>write the reason in words that an auditor understands</source>
        <translation>请用审计员能看懂的文字写出原因</translation>
    </message>
    <message>
        <source>what one operator attests would be enough here, without a second person&apos;s approval</source>
        <translation>这里只凭一名操作员的证明就够了，不需要第二人批准</translation>
    </message>
    <message>
        <source>add &quot;approvals&quot;, need a code to a contact of the account, or write &quot;acceptsRisk&quot; with the reason why not</source>
        <translation>请添加 &quot;approvals&quot;，要求发到账号某个联系方式的验证码，或写 &quot;acceptsRisk&quot; 并说明不这样做的原因</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer is offline, so nothing can be sent. What you typed stays here. Nothing is sent by itself.</source>
        <translation>这台电脑已离线，因此无法发送任何内容。您输入的内容会留在这里，不会自动发送。</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>新电话号码</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Stands for the number in sentences. %1: a phone number, %2: the name of a country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>We will text %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>我们将向 %1 发送短信。</translation>
    </message>
    <message>
        <source>We will call %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>我们将致电 %1。</translation>
    </message>
    <message>
        <source>We will send the code to %1 in %2.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country, %2: the name of a chat app</extracomment>
        <translation>我们将通过 %2 向 %1 发送验证码。</translation>
    </message>
    <message>
        <source>We will email the code for %1.</source>
        <extracomment>Below the field for a new number, of which the code goes elsewhere. %1: a phone number and its country</extracomment>
        <translation>我们将用邮件发送 %1 的验证码。</translation>
    </message>
    <message>
        <source>Enter the new phone number first.</source>
        <translation>请先输入新电话号码。</translation>
    </message>
    <message>
        <source>There are letters in this number. Enter digits, with + and the country code first.</source>
        <translation>号码中有字母。请输入数字，以 + 和国际区号开头。</translation>
    </message>
    <message>
        <source>This number is too short. Enter all of it, with the area code.</source>
        <translation>号码太短。请输入完整号码，包括区号。</translation>
    </message>
    <message>
        <source>This number is too long. With the country code, phone numbers have 15 digits at most.</source>
        <translation>号码太长。含国际区号，电话号码最多 15 位。</translation>
    </message>
    <message>
        <source>Which country is this number in? Choose it, or begin the number with + and the country code.</source>
        <translation>这个号码属于哪个国家或地区？请选择，或以 + 和国际区号开头。</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter digits, with + and the country code first.</source>
        <translation>这不是电话号码。请输入数字，以 + 和国际区号开头。</translation>
    </message>
    <message>
        <source>There is more than one number here. Leave only the one you mean.</source>
        <translation>这里不止一个号码。请只保留您要用的那个。</translation>
    </message>
    <message>
        <source>A code cannot reach an extension. Enter a number without one.</source>
        <translation>验证码无法送达分机。请输入不带分机号的号码。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a complete number. Check it, or use it anyway.</source>
        <translation>这看起来不是完整的号码。请检查，或仍然使用。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a country code. Check it, or use the number anyway.</source>
        <translation>这看起来不是国际区号。请检查，或仍然使用此号码。</translation>
    </message>
    <message>
        <source>It is not clear which country this number is in.</source>
        <translation>不清楚这个号码属于哪个国家或地区。</translation>
    </message>
    <message>
        <source>This can be read as two numbers. Which one do you mean?</source>
        <translation>这可以理解为两个号码。您要用哪一个？</translation>
    </message>
    <message>
        <source>Some of these digits may not belong to the number. Check them.</source>
        <translation>其中有些数字可能不属于该号码。请检查。</translation>
    </message>
    <message>
        <source>Renumber&apos;s list of numbers is from %1. Newer numbers may be missing.</source>
        <extracomment>Why a number is doubted. %1: a date</extracomment>
        <translation>Renumber 的号码数据日期为 %1。较新的号码可能没有收录。</translation>
    </message>
    <message>
        <source>This looks like a landline. It may not receive text messages.</source>
        <translation>这看起来是固定电话，可能收不到短信。</translation>
    </message>
    <message>
        <source>This looks like a pager. It may not receive text messages.</source>
        <translation>这看起来是寻呼机，可能收不到短信。</translation>
    </message>
    <message>
        <source>This looks like a service number, such as a hotline. It may not receive text messages.</source>
        <translation>这看起来是热线之类的服务号码，可能收不到短信。</translation>
    </message>
    <message>
        <source>The phone number will be %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>电话号码将为 %1。</translation>
    </message>
    <message>
        <source>The new phone number is %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>新电话号码为 %1。</translation>
    </message>
    <message>
        <source>Use %1 anyway</source>
        <extracomment>Beside a number that is doubted. %1: a phone number and its country</extracomment>
        <translation>仍然使用 %1</translation>
    </message>
    <message>
        <source>No, use %1</source>
        <extracomment>The other answer to &quot;Did you mean …?&quot;. %1: a phone number and its country</extracomment>
        <translation>不，使用 %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: a phone number and its country</extracomment>
        <translation>您要输入的是 %1 吗？</translation>
    </message>
</context>
<context>
    <name>PlaceReader</name>
    <message>
        <source>&quot;%1&quot; cannot be a name</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; 不能用作名称</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>请使用字母、数字和 _</translation>
    </message>
    <message>
        <source>the status of HTTP says nothing of that</source>
        <translation>HTTP 状态不能说明这一点</translation>
    </message>
    <message>
        <source>write $.status for a member of the body that is called status</source>
        <translation>正文中名为 status 的成员请写作 $.status</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, and it is not said where in an element the contact stands</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; 是列表，但没有说明联系方式在元素中的位置</translation>
    </message>
    <message>
        <source>write { &quot;from&quot;: the list, &quot;value&quot;: the place in an element }; &quot;$&quot; is the element itself</source>
        <translation>请写 { &quot;from&quot;: 列表, &quot;value&quot;: 元素中的位置 }；&quot;$&quot; 表示元素本身</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>请写其中之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for a list of people</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; 用于人员列表</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请将其删除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for lists, which only phones, emails and people are</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; 用于列表，而只有 phones、emails 和 people 是列表</translation>
    </message>
    <message>
        <source>take it out; list[name=text].value is a place in one element of a list</source>
        <translation>请将其删除；list[name=text].value 是列表中某一个元素里的位置</translation>
    </message>
    <message>
        <source>a secret address would stand in a URL, where logs keep it</source>
        <translation>机密地址会出现在 URL 中，并被日志保留</translation>
    </message>
    <message>
        <source>take &quot;secret&quot; or &quot;link&quot; out</source>
        <translation>请删除 &quot;secret&quot; 或 &quot;link&quot;</translation>
    </message>
    <message>
        <source>write names with dots between them, such as data.items[0].phone; other names in brackets and quotes, such as data[&quot;mobile/number&quot;]</source>
        <translation>请写以点分隔的名称，例如 data.items[0].phone；其他名称写在方括号和引号中，例如 data[&quot;mobile/number&quot;]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation>&quot;%1&quot; 不是状态</translation>
    </message>
    <message>
        <source>write a number such as 404, or &quot;4xx&quot; for all that begin with 4; a member of the body that is called status is $.status</source>
        <translation>请写数字，例如 404，或以 &quot;4xx&quot; 表示所有以 4 开头的状态；正文中名为 status 的成员写作 $.status</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>请修正花括号</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>这里没有变量 {%1}</translation>
    </message>
    <message>
        <source>use settings only</source>
        <extracomment>%1: a list of variables</extracomment>
        <translation>请只使用设置</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>请使用以下之一：%1</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>&quot;send&quot;, which asks for the message:</source>
        <translation>&quot;send&quot;，请求发送消息：</translation>
    </message>
    <message>
        <source>&quot;send&quot;, which asks for the code:</source>
        <translation>&quot;send&quot;，请求发送验证码：</translation>
    </message>
    <message>
        <source>&quot;sendToCurrent&quot;, which asks for a code to the contact on the account:</source>
        <translation>&quot;sendToCurrent&quot;，请求向账号上的联系方式发送验证码：</translation>
    </message>
    <message>
        <source>&quot;resend&quot;, which asks for another message:</source>
        <translation>&quot;resend&quot;，请求再次发送消息：</translation>
    </message>
    <message>
        <source>&quot;submit&quot;, which enters the code:</source>
        <translation>&quot;submit&quot;，提交验证码：</translation>
    </message>
    <message>
        <source>&quot;cancel&quot;, which gives the change up:</source>
        <translation>&quot;cancel&quot;，放弃更改：</translation>
    </message>
    <message>
        <source>&quot;notify&quot;, which has those told whom the change concerns:</source>
        <translation>&quot;notify&quot;，让更改涉及的人得到通知：</translation>
    </message>
    <message>
        <source>&quot;check&quot;, which checks the code:</source>
        <translation>&quot;check&quot;，检查验证码：</translation>
    </message>
    <message>
        <source>To prove a caller by &quot;%1&quot;, not sent:</source>
        <extracomment>%1: the name of a proof in a service description, such as oldPhoneCode</extracomment>
        <translation>以 &quot;%1&quot; 核实来电人，不发送：</translation>
    </message>
    <message>
        <source>To change the phone number, not sent:</source>
        <translation>更改电话号码，不发送：</translation>
    </message>
    <message>
        <source>To change the email address, not sent:</source>
        <translation>更改邮箱，不发送：</translation>
    </message>
    <message>
        <source>To verify the phone number, not sent:</source>
        <translation>验证电话号码，不发送：</translation>
    </message>
    <message>
        <source>To verify the email address, not sent:</source>
        <translation>验证邮箱，不发送：</translation>
    </message>
    <message>
        <source>Left out: %1. Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;</extracomment>
        <translation>已略过：%1。其 &quot;when&quot; 不成立。</translation>
    </message>
    <message>
        <source>%1 cannot go out: %2.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;, %2: why, as part of a sentence</extracomment>
        <translation>%1 无法发出：%2。</translation>
    </message>
    <message>
        <source>Requests of a change follow, and none of them is sent.</source>
        <translation>以下是更改的请求，均不发送。</translation>
    </message>
    <message>
        <source>The new number, address and code are examples. What only a reply or you would give stands as &lt;name&gt;.</source>
        <translation>其中的新号码、邮箱和验证码只是示例。只有回复或您才能提供的内容写作 &lt;name&gt;。</translation>
    </message>
</context>
<context>
    <name>PlannedRequests</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} 没有值</translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message>
        <source>this is no regular expression (%1, at character %2)</source>
        <extracomment>%1: what a regular expression has wrong, in the words of who reads it; %2: a position in it</extracomment>
        <translation>这不是正则表达式（%1，位于第 %2 个字符）</translation>
    </message>
    <message>
        <source>mend it; &quot;^INC[0-9]{7}$&quot; is one</source>
        <translation>请修正；例如 &quot;^INC[0-9]{7}$&quot;</translation>
    </message>
    <message>
        <source>an empty ticket would be of this form</source>
        <translation>空的工单号也会符合这种格式</translation>
    </message>
    <message>
        <source>ask for at least one character, or take &quot;ticket&quot; out</source>
        <translation>请要求至少一个字符，或删除 &quot;ticket&quot;</translation>
    </message>
    <message>
        <source>there is a reason &quot;%1&quot; already</source>
        <extracomment>%1: the id of a reason</extracomment>
        <translation>已有原因 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>give it another id, or take one of the two out</source>
        <translation>请给它另一个 id，或删除两者之一</translation>
    </message>
    <message>
        <source>what is called &quot;lost&quot; would be taken for reachable, and a code to it for a proof</source>
        <translation>名为 &quot;lost&quot; 的会被当作可以联系到，发到那里的验证码也会被当作核实</translation>
    </message>
    <message>
        <source>write &quot;lost&quot;, or give the reason another id</source>
        <translation>请写 &quot;lost&quot;，或给该原因另一个 id</translation>
    </message>
    <message>
        <source>there is no reason called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>没有名为 &quot;%1&quot; 的原因</translation>
    </message>
    <message>
        <source>use one of %1, or add it to &quot;reasons&quot;</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>请使用以下之一：%1，或将其添加到 &quot;reasons&quot;</translation>
    </message>
    <message>
        <source>the flag &quot;%1&quot; stops every case, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>疑点 &quot;%1&quot; 会停止所有个案，因此这条规则永远不起作用</translation>
    </message>
    <message>
        <source>take the rule out, or let the flag ask for less than &quot;stop&quot;</source>
        <translation>请删除这条规则，或让该疑点的要求低于 &quot;stop&quot;</translation>
    </message>
    <message>
        <source>the service does not tell what &quot;%1&quot; goes by, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>服务没有提供 &quot;%1&quot; 所依据的信息，因此这条规则永远不起作用</translation>
    </message>
    <message>
        <source>take it where the service description reads the account, or take the rule out</source>
        <translation>请在服务描述读取账号的地方读取它，或删除这条规则</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 fits whenever it does</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>永远到不了这条规则，因为只要它符合，%1 就已符合</translation>
    </message>
    <message>
        <source>put the rule with more conditions first, or take one out</source>
        <translation>请把条件较多的规则放在前面，或删除其中一条</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 has no &quot;if&quot; and fits always</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>永远到不了这条规则，因为 %1 没有 &quot;if&quot;，总是符合</translation>
    </message>
    <message>
        <source>put the rule without &quot;if&quot; last</source>
        <translation>请把没有 &quot;if&quot; 的规则放在最后</translation>
    </message>
    <message>
        <source>approvals take a second person, and the store of this desk is SQLite, on one computer</source>
        <translation>批准需要第二个人，而这个服务台的数据存储是单台电脑上的 SQLite</translation>
    </message>
    <message>
        <source>name a store in PostgreSQL below &quot;desk&quot; in the profile, or take it out; &quot;holdHours&quot; makes a case wait instead</source>
        <translation>请在配置文件的 &quot;desk&quot; 下指定 PostgreSQL 数据存储，或将其删除；&quot;holdHours&quot; 可改为让个案等待</translation>
    </message>
    <message>
        <source>a case that no &quot;if&quot; fits would have no rule</source>
        <translation>不符合任何 &quot;if&quot; 的个案将没有规则</translation>
    </message>
    <message>
        <source>add a rule without &quot;if&quot; after this one</source>
        <translation>请在这一条之后添加没有 &quot;if&quot; 的规则</translation>
    </message>
    <message>
        <source>the desk would begin and end at the same time</source>
        <translation>服务台会在同一时间开始和结束工作</translation>
    </message>
    <message>
        <source>write a later time, or an earlier one for work past midnight</source>
        <translation>请写更晚的时间；如果工作跨过午夜，则写更早的时间</translation>
    </message>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <extracomment>%1: a text in a policy</extracomment>
        <translation>没有名为 &quot;%1&quot; 的时区</translation>
    </message>
    <message>
        <source>write one such as &quot;Europe/Paris&quot; or &quot;UTC&quot;</source>
        <translation>请写 &quot;Europe/Paris&quot; 或 &quot;UTC&quot; 之类的时区</translation>
    </message>
    <message>
        <source>let &quot;oldPhone&quot; or &quot;email&quot; be true</source>
        <translation>请将 &quot;oldPhone&quot; 或 &quot;email&quot; 设为 true</translation>
    </message>
    <message>
        <source>a case can take %1 codes, those as proofs and the one to the new contact, and would never be done</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>一个个案可能需要 %1 个验证码，包括核实用的和发到新联系方式的，因此将永远无法完成</translation>
    </message>
    <message>
        <source>write %1 or more</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>请写 %1 或更大</translation>
    </message>
    <message>
        <source>nobody would be told of a change, not even the person whose account it is</source>
        <translation>更改将不会通知任何人，受影响的人更是无从得知</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>a proof lives between 1 and 60 minutes</source>
        <translation>一项核实的有效期为 1 至 60 分钟</translation>
    </message>
    <message>
        <source>the desk locks itself after 1 to 60 minutes</source>
        <translation>服务台在 1 至 60 分钟后自动锁定</translation>
    </message>
    <message>
        <source>a person is locked after 1 to 10 failures; no policy does without</source>
        <translation>失败 1 至 10 次后锁定用户；任何策略都不能省去</translation>
    </message>
    <message>
        <source>failures count for 24 to 720 hours; no policy does without</source>
        <translation>失败的计入时间为 24 至 720 小时；任何策略都不能省去</translation>
    </message>
    <message>
        <source>a flag looks 1 to 3650 days back; no policy does without</source>
        <translation>疑点回溯 1 至 3650 天；任何策略都不能省去</translation>
    </message>
    <message>
        <source>with a budget of nothing, or less, nothing could be done</source>
        <translation>限额为零或更小时，什么都做不了</translation>
    </message>
    <message>
        <source>there are 1 to 5 approvals, or the rule does without</source>
        <translation>批准数为 1 至 5，否则规则中不写</translation>
    </message>
    <message>
        <source>a hold is between 1 and 720 hours, or the rule does without</source>
        <translation>等待期为 1 至 720 小时，否则规则中不写</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>请写 %1 至 %2 的整数</translation>
    </message>
    <message>
        <source>there is no flag called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>没有名为 &quot;%1&quot; 的疑点</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>请使用以下之一：%1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it came after somebody else was signed in or chosen</source>
        <translation>它到达时，登录或选择的已是另一个人</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>For a new link, cancel and start again.</source>
        <translation>如需新链接，请取消后重新开始。</translation>
    </message>
    <message>
        <source>For a new code, cancel and start again.</source>
        <translation>如需新验证码，请取消后重新开始。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Check again in a moment. Nothing is sent by itself.</source>
        <translation>请稍后再检查。不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready. Nothing is sent by itself.</source>
        <translation>准备好后请重试。不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>If a link arrives, click it.</source>
        <translation>如果收到链接，请点击。</translation>
    </message>
    <message>
        <source>If a code arrives, enter it here.</source>
        <translation>如果收到验证码，请在这里输入。</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>请重新获取验证码。</translation>
    </message>
    <message>
        <source>Enter the code once more, or have a new one sent.</source>
        <translation>请再输入一次验证码，或重新获取一个。</translation>
    </message>
    <message>
        <source>Enter the code once more.</source>
        <translation>请再输入一次验证码。</translation>
    </message>
    <message>
        <source>The code of %1 can&apos;t be entered any more. Have another one sent.</source>
        <translation>%1 的验证码已无法输入。请重新获取一个。</translation>
    </message>
    <message>
        <source>The code of %1 has expired. Have another one sent.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1 的验证码已过期。请重新获取一个。</translation>
    </message>
    <message>
        <source>Check the code against the latest one that came.</source>
        <translation>请与最近收到的验证码核对。</translation>
    </message>
    <message>
        <source>Check the code against the latest one, sent at %1.</source>
        <translation>请与 %1 发送的最新验证码核对。</translation>
    </message>
    <message>
        <source>A newer code was asked for at %1. If it has come, use that one.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>已在 %1 请求过较新的验证码。如果收到，请使用那一个。</translation>
    </message>
    <message>
        <source>Or have a new one sent.</source>
        <translation>也可以重新获取一个。</translation>
    </message>
    <message>
        <source>Have a new link sent when you want one. Nothing is sent by itself.</source>
        <translation>需要时请重新获取链接。不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>Have a new code sent when you want one. Nothing is sent by itself.</source>
        <translation>需要时请重新获取验证码。不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>请过一会儿再试。</translation>
    </message>
    <message>
        <source>Wait a while before you have a new one sent. Nothing is sent by itself.</source>
        <translation>请过一会儿再重新获取。不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>If an earlier link has arrived, it may still work.</source>
        <translation>如果先前的链接已收到，它可能仍然有效。</translation>
    </message>
    <message>
        <source>If an earlier code has arrived, it may still work.</source>
        <translation>如果先前的验证码已收到，它可能仍然有效。</translation>
    </message>
    <message>
        <source>Nothing is sent by itself.</source>
        <translation>不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>请联系服务的管理方。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this number.</source>
        <translation>请让服务的管理方解除此号码的占用。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this address.</source>
        <translation>请让服务的管理方解除此邮箱的占用。</translation>
    </message>
    <message>
        <source>Enter another number, or ask whoever runs the service to free this one.</source>
        <translation>请输入其他号码，或让服务的管理方解除此号码的占用。</translation>
    </message>
    <message>
        <source>Enter another address, or ask whoever runs the service to free this one.</source>
        <translation>请输入其他邮箱，或让服务的管理方解除此邮箱的占用。</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>请输入其他号码。</translation>
    </message>
    <message>
        <source>Enter another address.</source>
        <translation>请输入其他邮箱。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>请检查号码。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查邮箱。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t have that code sent. Ask whoever runs the service.</source>
        <translation>Renumber 无法请求发送该验证码。请联系服务的管理方。</translation>
    </message>
    <message>
        <source>Have a code sent to the current number, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>请向当前号码发送验证码，然后输入两个验证码。如果收不到，请联系服务的管理方。</translation>
    </message>
    <message>
        <source>Have a code sent to the current address, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>请向当前邮箱发送验证码，然后输入两个验证码。如果收不到，请联系服务的管理方。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell whoever runs the service.</source>
        <translation>请重新登录。如果再次发生，请告知服务的管理方。</translation>
    </message>
    <message>
        <source>You can enter the code when it comes. Renumber first makes sure that it is the right account. You may have to sign in again for that. If it happens again, tell whoever runs the service.</source>
        <translation>收到验证码后即可输入。Renumber 会先确认账号正确，为此您可能需要重新登录。如果再次发生，请告知服务的管理方。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell whoever runs the service.</source>
        <translation>请重试。如果再次发生，请告知服务的管理方。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请再输入一次。</translation>
    </message>
    <message>
        <source>Have a new link sent.</source>
        <translation>请重新获取链接。</translation>
    </message>
    <message>
        <source>Copy it again, or get a new one.</source>
        <translation>请重新复制，或获取新的。</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>请获取新的访问令牌。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for permission. Or sign in as somebody who has it.</source>
        <translation>请向服务的管理方申请权限，或以有权限的身份登录。</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>已经没有要做的事了。</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>请检查您输入的内容。</translation>
    </message>
    <message>
        <source>Show the detail below to whoever runs the service.</source>
        <translation>请把下面的详情给服务的管理方看。</translation>
    </message>
    <message>
        <source>Look at the account. If you still want this change, start again.</source>
        <translation>请查看账号。如果仍要进行此更改，请重新开始。</translation>
    </message>
    <message>
        <source>Tell whoever set up Renumber for you.</source>
        <translation>请告诉为您设置 Renumber 的人。</translation>
    </message>
    <message>
        <source>The board says what the case still needs.</source>
        <translation>看板上写明了此个案还需要什么。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit the number</source>
        <translation>修改号码</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>修改邮箱</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>重发链接</translation>
    </message>
    <message>
        <source>Send a code to the current number</source>
        <translation>向当前号码发送验证码</translation>
    </message>
    <message>
        <source>Send a code to the current address</source>
        <translation>向当前邮箱发送验证码</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Show my account</source>
        <translation>显示我的账号</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>显示账号</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Your number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>您的号码已经更改，但尚未确认。</translation>
    </message>
    <message>
        <source>Your address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>您的邮箱已经更改，但尚未确认。</translation>
    </message>
    <message>
        <source>The number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>号码已经更改，但尚未确认。</translation>
    </message>
    <message>
        <source>The address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>邮箱已经更改，但尚未确认。</translation>
    </message>
    <message>
        <source>Your number may or may not have changed.</source>
        <translation>您的号码可能已更改，也可能没有。</translation>
    </message>
    <message>
        <source>Your address may or may not have changed.</source>
        <translation>您的邮箱可能已更改，也可能没有。</translation>
    </message>
    <message>
        <source>The number may or may not have changed.</source>
        <translation>号码可能已更改，也可能没有。</translation>
    </message>
    <message>
        <source>The address may or may not have changed.</source>
        <translation>邮箱可能已更改，也可能没有。</translation>
    </message>
    <message>
        <source>Your account is unchanged.</source>
        <translation>您的账号没有变化。</translation>
    </message>
    <message>
        <source>The account is unchanged.</source>
        <translation>该账号没有变化。</translation>
    </message>
    <message>
        <source>No link was sent.</source>
        <translation>没有发送链接。</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>没有发送验证码。</translation>
    </message>
    <message>
        <source>A link may or may not be on its way.</source>
        <translation>链接可能已发出，也可能没有。</translation>
    </message>
    <message>
        <source>A code may or may not be on its way.</source>
        <translation>验证码可能已发出，也可能没有。</translation>
    </message>
    <message>
        <source>%1 shows no change so far.</source>
        <extracomment>After a step whose answer was lost, and after the account was read. %1: the name of a service</extracomment>
        <translation>目前 %1 没有显示更改。</translation>
    </message>
    <message>
        <source>That try changed nothing.</source>
        <translation>这次尝试没有改变任何内容。</translation>
    </message>
    <message>
        <source>That try may or may not have counted.</source>
        <translation>这次尝试可能已计入次数，也可能没有。</translation>
    </message>
    <message>
        <source>The new number is on your account.</source>
        <translation>新号码已在您的账号上。</translation>
    </message>
    <message>
        <source>The new address is on your account.</source>
        <translation>新邮箱已在您的账号上。</translation>
    </message>
    <message>
        <source>The new number is on the account.</source>
        <translation>新号码已在账号上。</translation>
    </message>
    <message>
        <source>The new address is on the account.</source>
        <translation>新邮箱已在账号上。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it as confirmed yet.</source>
        <extracomment>Of a number or address on the account. %1: the name of a service</extracomment>
        <translation>%1 尚未将其显示为已确认。</translation>
    </message>
    <message>
        <source>The account shows what the code confirmed.</source>
        <translation>账号上显示的正是验证码所确认的内容。</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show this change.</source>
        <translation>账号上没有显示此更改。</translation>
    </message>
    <message>
        <source>The link may have gone there.</source>
        <translation>链接可能已发到那里。</translation>
    </message>
    <message>
        <source>The code may have gone there.</source>
        <translation>验证码可能已发到那里。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what your account shows now.</source>
        <translation>我们未能查看您的账号现在显示的内容。</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what the account shows now.</source>
        <translation>我们未能查看该账号现在显示的内容。</translation>
    </message>
    <message>
        <source>No new link was sent.</source>
        <translation>没有发送新链接。</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>没有发送新验证码。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1: the name of a service, %2: its own sentence</extracomment>
        <translation>%1 的说明：“%2”</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail, such as &quot;HTTP 500&quot;</extracomment>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1: the service&apos;s id of a request, for its support desk</extracomment>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. The wait is over.</source>
        <extracomment>After too many requests, codes or tries. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 曾要求您等到 %2。现在等待已结束。</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <extracomment>After &quot;… has had too many requests for now&quot; and the like. %1: a time of day</extracomment>
        <translation>%1 起可以重试。</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 目前收到的请求太多。</translation>
    </message>
    <message>
        <source>%1 sends nothing more for now.</source>
        <extracomment>Of codes or links. %1: the name of a service</extracomment>
        <translation>%1 暂时不再发送任何内容。</translation>
    </message>
    <message>
        <source>That code didn&apos;t work. It can&apos;t be entered again.</source>
        <translation>这个验证码没有通过验证，不能再次输入。</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>这个验证码没有通过验证。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this number.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 不接受此号码。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this address.</source>
        <translation>%1 不接受此邮箱。</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>此号码属于另一个账号。</translation>
    </message>
    <message>
        <source>This address belongs to another account.</source>
        <translation>此邮箱属于另一个账号。</translation>
    </message>
    <message>
        <source>This number is already on your account.</source>
        <translation>此号码已在您的账号上。</translation>
    </message>
    <message>
        <source>This address is already on your account.</source>
        <translation>此邮箱已在您的账号上。</translation>
    </message>
    <message>
        <source>This number is already on the account.</source>
        <translation>此号码已在账号上。</translation>
    </message>
    <message>
        <source>This address is already on the account.</source>
        <translation>此邮箱已在账号上。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept what you entered here: %2.</source>
        <extracomment>%1: the name of a service, %2: what was to be entered, in its words, such as &quot;Your password&quot;</extracomment>
        <translation>%1 不接受您在这里输入的内容：%2。</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. You have %n more try(s).</source>
        <translation>
            <numerusform>验证码不正确。您还有 %n 次机会。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. There are %n more try(s).</source>
        <translation>
            <numerusform>验证码不正确。还有 %n 次机会。</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s not the right code.</source>
        <translation>验证码不正确。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>此验证码已过期。</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>此验证码已无法使用。</translation>
    </message>
    <message>
        <source>A newer code has replaced this one.</source>
        <translation>此验证码已被较新的验证码取代。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code. This one may have been used already.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有在等待验证码。这个验证码可能已经用过。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a confirmation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有在等待确认。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code.</source>
        <translation>%1 没有在等待验证码。</translation>
    </message>
    <message>
        <source>One more step: a code from your current number.</source>
        <translation>还有一步：需要发到您当前号码的验证码。</translation>
    </message>
    <message>
        <source>One more step: a code from your current email address.</source>
        <translation>还有一步：需要发到您当前邮箱的验证码。</translation>
    </message>
    <message>
        <source>One more step: a code from the current number.</source>
        <translation>还有一步：需要发到当前号码的验证码。</translation>
    </message>
    <message>
        <source>One more step: a code from the current email address.</source>
        <translation>还有一步：需要发到当前邮箱的验证码。</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message>
        <source>%1 needs a fresh sign-in before a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>更改之前，%1 需要您重新登录。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in for a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>进行更改时，%1 需要两步登录。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <translation>%1 需要两步登录。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this access token. It may be mistyped or have expired.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 不接受此访问令牌。它可能输错了，或已过期。</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 不再接受您的登录。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this with your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您在 %1 的登录无权执行此操作。</translation>
    </message>
    <message>
        <source>%1 has this switched off for your organisation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 对您的组织关闭了此功能。</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>此号码已经验证过。</translation>
    </message>
    <message>
        <source>This address is already verified.</source>
        <translation>此邮箱已经验证过。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t working right now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 目前无法正常工作。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer may be offline.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>我们无法连接 %1。这台电脑可能已离线。</translation>
    </message>
    <message>
        <source>No answer came through from %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>没有收到 %1 的答复。</translation>
    </message>
    <message>
        <source>Renumber didn&apos;t ask %1. The request wasn&apos;t safe to send.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Renumber 没有向 %1 发送请求，因为发送它不安全。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Renumber doesn&apos;t understand.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 发来的答复 Renumber 无法理解。</translation>
    </message>
    <message>
        <source>%1 answered with somebody else&apos;s account. Renumber didn&apos;t use that answer.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 答复的是他人的账号。Renumber 没有使用该答复。</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be yours, so Renumber doesn&apos;t show it.</source>
        <translation>账号上的姓名已改变。它可能不是您的账号，因此 Renumber 没有显示。</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be the right one, so Renumber doesn&apos;t show it.</source>
        <translation>账号上的姓名已改变。它可能不是正确的账号，因此 Renumber 没有显示。</translation>
    </message>
    <message>
        <source>The account now has another number, or waits for one to be confirmed.</source>
        <translation>账号上现在是另一个号码，或正在等待确认另一个号码。</translation>
    </message>
    <message>
        <source>The account now has another address, or waits for one to be confirmed.</source>
        <translation>账号上现在是另一个邮箱，或正在等待确认另一个邮箱。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like yours. It didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Renumber 无法为您这类账号执行此操作，因此没有向 %1 发送请求。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like this one. It didn&apos;t ask %1.</source>
        <translation>Renumber 无法为这类账号执行此操作，因此没有向 %1 发送请求。</translation>
    </message>
    <message>
        <source>The desk gave no leave for this, so Renumber didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>服务台没有准许此操作，因此 Renumber 没有向 %1 发送请求。</translation>
    </message>
</context>
<context>
    <name>ProofReader</name>
    <message>
        <source>a code cannot be sent by &quot;get&quot; alone</source>
        <translation>验证码不能仅以 &quot;get&quot; 发送</translation>
    </message>
    <message>
        <source>use &quot;post&quot; or &quot;put&quot;</source>
        <translation>请使用 &quot;post&quot; 或 &quot;put&quot;</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>验证码从未发送</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>请在某个调用中使用 {%1}</translation>
    </message>
    <message>
        <source>this cannot name a proof</source>
        <translation>这不能用作核实的名称</translation>
    </message>
    <message>
        <source>use letters and digits, and a letter in front</source>
        <translation>请使用字母和数字，并以字母开头</translation>
    </message>
    <message>
        <source>a policy means something else by &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 在策略中有别的含义</translation>
    </message>
    <message>
        <source>choose another name, such as oldPhoneCode</source>
        <translation>请另选名称，例如 oldPhoneCode</translation>
    </message>
    <message>
        <source>there is another proof of this name</source>
        <translation>已有同名的另一项核实</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请另选名称</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Code</source>
        <extracomment>In the field for a code that a caller reads out</extracomment>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Has the service say whether a code is right</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show the number</source>
        <extracomment>Shows the number to call back</extracomment>
        <translation>显示号码</translation>
    </message>
</context>
<context>
    <name>ProofStateText</name>
    <message>
        <source>The account has no other phone number to call.</source>
        <translation>账号上没有其他电话号码可拨打。</translation>
    </message>
    <message>
        <source>The account has no phone number for it.</source>
        <translation>账号上没有可用于此项的电话号码。</translation>
    </message>
    <message>
        <source>The account has no email address for it.</source>
        <translation>账号上没有可用于此项的邮箱。</translation>
    </message>
    <message>
        <source>The caller says that this is lost, so a code there shows nothing.</source>
        <translation>来电人说它已丢失，因此发到那里的验证码什么也说明不了。</translation>
    </message>
    <message>
        <source>This number is being replaced, so a call there shows nothing.</source>
        <translation>此号码正要被替换，因此拨打它什么也说明不了。</translation>
    </message>
    <message>
        <source>This was changed a short while ago, so it shows nothing.</source>
        <translation>它不久前更改过，因此什么也说明不了。</translation>
    </message>
    <message>
        <source>Another operator proved this. You have to prove the caller yourself.</source>
        <translation>这是另一位操作员核实的。您必须亲自核实来电人。</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t ask for this here.</source>
        <translation>策略在这里不要求此项。</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left.</source>
        <translation>
            <numerusform>还有 %n 次机会。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>已在 %1 发送。</translation>
    </message>
    <message>
        <source>It may have been sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>可能已在 %1 发送。</translation>
    </message>
    <message>
        <source>It has expired. Have another one sent.</source>
        <translation>已过期。请重新获取一个。</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <extracomment>Of a code. %1: minutes and seconds</extracomment>
        <translation>%1 后过期。</translation>
    </message>
    <message>
        <source>Passed at %1. Counts until %2.</source>
        <extracomment>Of a proof. %1 and %2: times of day</extracomment>
        <translation>已在 %1 通过，有效至 %2。</translation>
    </message>
    <message>
        <source>Passed at %1. Counts for another %2.</source>
        <extracomment>Of a proof. %1: a time of day, %2: minutes and seconds</extracomment>
        <translation>已在 %1 通过，有效期还剩 %2。</translation>
    </message>
    <message>
        <source>Passed, but too old since %1. Prove it again.</source>
        <extracomment>Of a proof. %1: a time of day</extracomment>
        <translation>曾经通过，但自 %1 起已失效。请重新核实。</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>此验证码已无法使用。</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>On a button: an operator begins to prove who is calling</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Text %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>给 %1 重发短信验证码</translation>
    </message>
    <message>
        <source>Text %1 a code</source>
        <translation>给 %1 发送短信验证码</translation>
    </message>
    <message>
        <source>Email %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>给 %1 重发邮件验证码</translation>
    </message>
    <message>
        <source>Email %1 a code</source>
        <translation>给 %1 发送邮件验证码</translation>
    </message>
    <message>
        <source>%1 of %2 proofs</source>
        <extracomment>On a card: how many proofs count (%1) of those that are needed (%2)</extracomment>
        <translation>已核实 %1/%2 项</translation>
    </message>
    <message>
        <source>Too many proofs have failed: this person is locked.</source>
        <translation>核实失败次数过多：该用户已锁定。</translation>
    </message>
    <message>
        <source>One more failed proof locks this person for everybody.</source>
        <translation>再有一次核实失败，该用户就会对所有操作员锁定。</translation>
    </message>
    <message>
        <source>%1 of %2 failed proofs that lock this person.</source>
        <extracomment>%1: how many proofs have failed, %2: how many lock the person</extracomment>
        <translation>核实已失败 %1 次，满 %2 次会锁定该用户。</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>2 · Who is calling</source>
        <translation>2 · 来电人是谁</translation>
    </message>
    <message>
        <source>Other ways to prove who is calling</source>
        <translation>核实来电人的其他方式</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy wants a password, or another one than this computer has.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>我们无法连接 %1。这台电脑的代理需要密码，或需要与电脑上所存不同的密码。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1 through this computer&apos;s proxy. The proxy may be out of reach or refuse to connect. Or %1 may not be found.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>我们无法通过这台电脑的代理连接 %1。代理可能无法访问或拒绝连接，也可能找不到 %1。</translation>
    </message>
    <message>
        <source>No answer came in time on the way to %1. This computer goes through a proxy, or looks up whether it has to.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>在连接 %1 的途中没有及时收到答复。这台电脑使用代理，或要先查询是否需要代理。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy is %2, and Renumber can&apos;t use it.</source>
        <extracomment>%1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080</extracomment>
        <translation>我们无法连接 %1。这台电脑的代理是 %2，Renumber 无法使用。</translation>
    </message>
    <message>
        <source>You can&apos;t enter it in Renumber. Whoever looks after this computer&apos;s network can help.</source>
        <translation>密码不能在 Renumber 中输入。负责这台电脑网络的人可以帮助您。</translation>
    </message>
    <message>
        <source>The address has to be http:// or socks5://, a host, and a port up to 65535. Whoever looks after this computer&apos;s network can help.</source>
        <translation>地址必须是 http:// 或 socks5://、主机和不超过 65535 的端口。负责这台电脑网络的人可以帮助您。</translation>
    </message>
    <message>
        <source>If it happens again, whoever looks after this computer&apos;s network can help.</source>
        <translation>如果再次发生，负责这台电脑网络的人可以帮助您。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>请输入 1 至 %1 之间的数字。</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 is damaged and can&apos;t be read to its end. Put a copy in its place.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 已损坏，无法读到末尾。请换上一份副本。</translation>
    </message>
    <message>
        <source>%1 was damaged. It is now %2, and nothing was exported.</source>
        <extracomment>%1: the name of a file, %2: another one</extracomment>
        <translation>%1 曾损坏。它现在是 %2，没有导出任何内容。</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 属于他人。请自己制作一份副本，并指定该副本。</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file, %2: a user of the computer</extracomment>
        <translation>%1 属于 %2。请自己制作一份副本，并指定该副本。</translation>
    </message>
    <message>
        <source>  up to row %1, each row fits the one before it</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  到第 %1 行为止，每一行都与前一行相符</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: the name of a file, %2: what is wrong with it, without its full stop</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>  compared with what was seen of it before, up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  已与先前读到的内容比较，到第 %1 行为止</translation>
    </message>
    <message>
        <source>  what this computer has seen of it before is gone (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  这台电脑先前的已读标记丢失了（deskhead.json）：如果末尾有行被截去，将不会察觉</translation>
    </message>
    <message>
        <source>  nothing to compare it with (deskhead.json beside it): rows cut off at the end would not be noticed</source>
        <translation>  没有可比较的内容（旁边没有 deskhead.json）：如果末尾有行被截去，将不会察觉</translation>
    </message>
    <message>
        <source>  what was seen of it before is damaged (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  先前的已读标记已损坏（deskhead.json）：如果末尾有行被截去，将不会察觉</translation>
    </message>
    <message>
        <source>  what was seen of it before can&apos;t be read (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  先前的已读标记无法读取（deskhead.json）：如果末尾有行被截去，将不会察觉</translation>
    </message>
    <message>
        <source>%1 does not exist. Name the file in which a desk keeps its record.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 不存在。请指定服务台保存记录的文件。</translation>
    </message>
    <message>
        <source>%1 is not the record of a desk. Name a file called desk.sqlite, or a copy of one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 不是服务台的记录。请指定名为 desk.sqlite 的文件，或其副本。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Renumber. Use that one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 由较新版本的 Renumber 写入。请使用那个版本。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may read it and its folder.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 无法读取。请检查您是否有权读取它及其所在文件夹。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so that no export can be recorded there. Nothing was exported.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 无法写入，因此无法在其中记录导出。没有导出任何内容。</translation>
    </message>
    <message>
        <source>Renumber is open. Close it, then export again.</source>
        <translation>Renumber 正在运行。请先关闭，再导出。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Name another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>没有导出任何内容：%1。请指定其他文件夹。</translation>
    </message>
    <message>
        <source>%1: what this computer has seen of it before is gone (deskhead.json). Rows may have been cut off at the end.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1：这台电脑先前的已读标记丢失了（deskhead.json）。末尾可能有行被截去。</translation>
    </message>
    <message>
        <source>%1: how far it was seen now could not be noted (deskhead.json). Rows that are cut off at the end later may go unnoticed.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1：无法记下这次读到哪一行（deskhead.json）。以后如果末尾有行被截去，可能不会察觉。</translation>
    </message>
    <message>
        <source>  read up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  已读到第 %1 行</translation>
    </message>
    <message>
        <source>%1: whole up to row %2.</source>
        <extracomment>%1: the name of a file, %2: the number of its last row</extracomment>
        <translation>%1：到第 %2 行为止完整。</translation>
    </message>
    <message>
        <source>Exported up to row %1: %2</source>
        <extracomment>%1: the number of the last row, %2: the name of a file, in which they now are</extracomment>
        <translation>已导出到第 %1 行：%2</translation>
    </message>
    <message>
        <source>  its checksum is in %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>  其校验和在 %1 中</translation>
    </message>
    <message>
        <source>  recorded in row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  已记录在第 %1 行</translation>
    </message>
    <message>
        <source>  not recorded: this is not the file of this computer&apos;s desk</source>
        <translation>  未记录：这不是这台电脑服务台的文件</translation>
    </message>
    <message>
        <source>The record is whole up to row %1.</source>
        <extracomment>%1: the number of the newest row of the record of a desk</extracomment>
        <translation>记录到第 %1 行为止完整。</translation>
    </message>
    <message>
        <source>%1. This is the first fault of the record, which was read up to row %2.</source>
        <extracomment>%1: what is wrong with the record of a desk, without its full stop, %2: the number of its newest row</extracomment>
        <translation>%1。这是记录的第一处错误，记录已读到第 %2 行。</translation>
    </message>
    <message>
        <source>Nothing fitted, so %1 has no rows.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>没有符合条件的内容，因此 %1 没有任何行。</translation>
    </message>
    <message>
        <source>Exported up to row %1, to %2. Its checksum is in the file beside it that ends in .manifest.json.</source>
        <extracomment>%1: the number of the last row that was exported, %2: the name of a file</extracomment>
        <translation>已导出到第 %1 行，保存为 %2。其校验和在旁边以 .manifest.json 结尾的文件中。</translation>
    </message>
</context>
<context>
    <name>ReplyPath</name>
    <message>
        <source>&quot;%1&quot; is not a path into a reply</source>
        <extracomment>%1: a path such as &quot;data.phone&quot; in a service description</extracomment>
        <translation>&quot;%1&quot; 不是回复中的路径</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>回复中没有 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say that it went well</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; 没有说明已成功</translation>
    </message>
    <message>
        <source>the reply is a web page or XML</source>
        <translation>回复是网页或 XML</translation>
    </message>
    <message>
        <source>the reply is not the JSON that it is called</source>
        <translation>回复不是其所称的 JSON</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>the value of %1 would lead elsewhere</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>%1 的值会指向别处</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in an address</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>%1 的值不能出现在地址中</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in a header</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>%1 的值不能出现在标头中</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>ask whoever looks after this computer</source>
        <translation>请联系负责这台电脑的人</translation>
    </message>
    <message>
        <source>profiles of one&apos;s own are forbidden on this computer</source>
        <translation>这台电脑禁止使用个人的配置文件</translation>
    </message>
    <message>
        <source>signing in with an access token is forbidden on this computer</source>
        <translation>这台电脑禁止用访问令牌登录</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Check the number well: it changes at once.</source>
        <translation>请仔细检查号码：它会立即更改。</translation>
    </message>
    <message>
        <source>Check the address well: it changes at once.</source>
        <translation>请仔细检查邮箱：它会立即更改。</translation>
    </message>
    <message>
        <source>Check the number well: it is added at once.</source>
        <translation>请仔细检查号码：它会立即添加。</translation>
    </message>
    <message>
        <source>Check the address well: it is added at once.</source>
        <translation>请仔细检查邮箱：它会立即添加。</translation>
    </message>
    <message>
        <source>No code is needed.</source>
        <translation>不需要验证码。</translation>
    </message>
    <message>
        <source>No code or link is needed.</source>
        <translation>不需要验证码或链接。</translation>
    </message>
    <message>
        <source>You can verify it afterwards.</source>
        <translation>您可以之后再验证。</translation>
    </message>
    <message>
        <source>Nothing changes until you press Update.</source>
        <translation>在您按“更新”之前，什么都不会变。</translation>
    </message>
    <message>
        <source>A text message then brings a link to confirm it.</source>
        <translation>之后会收到短信，用其中的链接确认。</translation>
    </message>
    <message>
        <source>A text message then brings a code to confirm it.</source>
        <translation>之后会收到短信，用其中的验证码确认。</translation>
    </message>
    <message>
        <source>A call then reads out a code to confirm it.</source>
        <translation>之后会接到电话，用念出的验证码确认。</translation>
    </message>
    <message>
        <source>A code to confirm it then comes in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>之后会通过 %1 收到用于确认的验证码。</translation>
    </message>
    <message>
        <source>An email then brings a link to confirm it.</source>
        <translation>之后会收到邮件，用其中的链接确认。</translation>
    </message>
    <message>
        <source>An email then brings a code to confirm it.</source>
        <translation>之后会收到邮件，用其中的验证码确认。</translation>
    </message>
    <message>
        <source>A text message with a link goes to the new number.</source>
        <translation>含链接的短信会发到新号码。</translation>
    </message>
    <message>
        <source>A text message with a code goes to the new number.</source>
        <translation>含验证码的短信会发到新号码。</translation>
    </message>
    <message>
        <source>A call to the new number reads out a code.</source>
        <translation>会致电新号码，念出验证码。</translation>
    </message>
    <message>
        <source>A code goes to the new number in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>验证码会通过 %1 发到新号码。</translation>
    </message>
    <message>
        <source>An email with a code goes to the address on the account.</source>
        <translation>含验证码的邮件会发到账号上的邮箱。</translation>
    </message>
    <message>
        <source>An email with a link goes to the new address.</source>
        <translation>含链接的邮件会发到新邮箱。</translation>
    </message>
    <message>
        <source>An email with a code goes to the new address.</source>
        <translation>含验证码的邮件会发到新邮箱。</translation>
    </message>
    <message>
        <source>You may get a link by text message, or the number may change at once.</source>
        <translation>您可能会收到短信链接，号码也可能立即更改。</translation>
    </message>
    <message>
        <source>You may get a code by text message, or the number may change at once.</source>
        <translation>您可能会收到短信验证码，号码也可能立即更改。</translation>
    </message>
    <message>
        <source>You may get a call with a code, or the number may change at once.</source>
        <translation>您可能会接到告知验证码的电话，号码也可能立即更改。</translation>
    </message>
    <message>
        <source>You may get a code in %1, or the number may change at once.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>您可能会通过 %1 收到验证码，号码也可能立即更改。</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the number may change at once.</source>
        <translation>您可能会收到邮件验证码，号码也可能立即更改。</translation>
    </message>
    <message>
        <source>You may get an email with a link, or the address may change at once.</source>
        <translation>您可能会收到邮件链接，邮箱也可能立即更改。</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the address may change at once.</source>
        <translation>您可能会收到邮件验证码，邮箱也可能立即更改。</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this number.</source>
        <translation>如果什么都没有收到，此号码可能属于另一个账号。</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this address.</source>
        <translation>如果什么都没有收到，此邮箱可能属于另一个账号。</translation>
    </message>
    <message>
        <source>Your current number keeps working until you click it.</source>
        <translation>在您点击链接之前，当前号码继续有效。</translation>
    </message>
    <message>
        <source>Your current address keeps working until you click it.</source>
        <translation>在您点击链接之前，当前邮箱继续有效。</translation>
    </message>
    <message>
        <source>The current number keeps working until it is clicked.</source>
        <translation>在链接被点击之前，当前号码继续有效。</translation>
    </message>
    <message>
        <source>The current address keeps working until it is clicked.</source>
        <translation>在链接被点击之前，当前邮箱继续有效。</translation>
    </message>
    <message>
        <source>Your current number keeps working until you enter the code.</source>
        <translation>在您输入验证码之前，当前号码继续有效。</translation>
    </message>
    <message>
        <source>Your current address keeps working until you enter the code.</source>
        <translation>在您输入验证码之前，当前邮箱继续有效。</translation>
    </message>
    <message>
        <source>The current number keeps working until you enter the code.</source>
        <translation>在您输入验证码之前，当前号码继续有效。</translation>
    </message>
    <message>
        <source>The current address keeps working until you enter the code.</source>
        <translation>在您输入验证码之前，当前邮箱继续有效。</translation>
    </message>
    <message>
        <source>If a link comes, your current number keeps working until you click it.</source>
        <translation>如果收到链接，在您点击之前，当前号码继续有效。</translation>
    </message>
    <message>
        <source>If a link comes, your current address keeps working until you click it.</source>
        <translation>如果收到链接，在您点击之前，当前邮箱继续有效。</translation>
    </message>
    <message>
        <source>If a link comes, the current number keeps working until it is clicked.</source>
        <translation>如果收到链接，在它被点击之前，当前号码继续有效。</translation>
    </message>
    <message>
        <source>If a link comes, the current address keeps working until it is clicked.</source>
        <translation>如果收到链接，在它被点击之前，当前邮箱继续有效。</translation>
    </message>
    <message>
        <source>If a code comes, your current number keeps working until you enter it.</source>
        <translation>如果收到验证码，在您输入之前，当前号码继续有效。</translation>
    </message>
    <message>
        <source>If a code comes, your current address keeps working until you enter it.</source>
        <translation>如果收到验证码，在您输入之前，当前邮箱继续有效。</translation>
    </message>
    <message>
        <source>If a code comes, the current number keeps working until you enter it.</source>
        <translation>如果收到验证码，在您输入之前，当前号码继续有效。</translation>
    </message>
    <message>
        <source>If a code comes, the current address keeps working until you enter it.</source>
        <translation>如果收到验证码，在您输入之前，当前邮箱继续有效。</translation>
    </message>
    <message>
        <source>Your current number is then removed.</source>
        <translation>之后您的当前号码会被移除。</translation>
    </message>
    <message>
        <source>Your current address is then removed.</source>
        <translation>之后您的当前邮箱会被移除。</translation>
    </message>
    <message>
        <source>The current number is then removed.</source>
        <translation>之后当前号码会被移除。</translation>
    </message>
    <message>
        <source>The current address is then removed.</source>
        <translation>之后当前邮箱会被移除。</translation>
    </message>
    <message>
        <source>Your current number is removed once you click the link.</source>
        <translation>您点击链接后，当前号码会被移除。</translation>
    </message>
    <message>
        <source>Your current address is removed once you click the link.</source>
        <translation>您点击链接后，当前邮箱会被移除。</translation>
    </message>
    <message>
        <source>The current number is removed once the link is clicked.</source>
        <translation>链接被点击后，当前号码会被移除。</translation>
    </message>
    <message>
        <source>The current address is removed once the link is clicked.</source>
        <translation>链接被点击后，当前邮箱会被移除。</translation>
    </message>
    <message>
        <source>Your current number is removed once you enter the code.</source>
        <translation>您输入验证码后，当前号码会被移除。</translation>
    </message>
    <message>
        <source>Your current address is removed once you enter the code.</source>
        <translation>您输入验证码后，当前邮箱会被移除。</translation>
    </message>
    <message>
        <source>The current number is removed once you enter the code.</source>
        <translation>您输入验证码后，当前号码会被移除。</translation>
    </message>
    <message>
        <source>The current address is removed once you enter the code.</source>
        <translation>您输入验证码后，当前邮箱会被移除。</translation>
    </message>
    <message>
        <source>Your current number stays on the account, too.</source>
        <translation>您的当前号码也会保留在账号上。</translation>
    </message>
    <message>
        <source>Your current address stays on the account, too.</source>
        <translation>您的当前邮箱也会保留在账号上。</translation>
    </message>
    <message>
        <source>The current number stays on the account, too.</source>
        <translation>当前号码也会保留在账号上。</translation>
    </message>
    <message>
        <source>The current address stays on the account, too.</source>
        <translation>当前邮箱也会保留在账号上。</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current number.</source>
        <translation>上面的复选框决定之后如何处理您的当前号码。</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current address.</source>
        <translation>上面的复选框决定之后如何处理您的当前邮箱。</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current number.</source>
        <translation>上面的复选框决定之后如何处理当前号码。</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current address.</source>
        <translation>上面的复选框决定之后如何处理当前邮箱。</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1 可能还需要发到您当前号码的验证码。</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1 可能还需要发到您当前邮箱的验证码。</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1 可能还需要发到当前号码的验证码。</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1 可能还需要发到当前邮箱的验证码。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 不允许 Renumber 更改或验证号码。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 不允许 Renumber 更改或验证邮箱。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 不允许 Renumber 更改号码。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 不允许 Renumber 更改邮箱。</translation>
    </message>
    <message>
        <source>%1 verifies a number only when it is changed.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 只在更改时验证号码。</translation>
    </message>
    <message>
        <source>%1 verifies an address only when it is changed.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 只在更改时验证邮箱。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 不允许 Renumber 验证号码。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 不允许 Renumber 验证邮箱。</translation>
    </message>
    <message>
        <source>You have one try: after a wrong code you start again.</source>
        <translation>您只有一次机会：验证码输错后要重新开始。</translation>
    </message>
    <message>
        <source>There is one try: after a wrong code the change starts again.</source>
        <translation>只有一次机会：验证码输错后，更改要重新开始。</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Update.</source>
        <translation>在您按“更新”之前，不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>缺少 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>这里不认识 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the value is none of those that are possible here</source>
        <translation>这个值不在此处允许的范围内</translation>
    </message>
    <message>
        <source>the value is not of the kind that belongs here</source>
        <translation>这个值的类型不适用于此处</translation>
    </message>
    <message>
        <source>the value does not have the form that belongs here</source>
        <translation>这个值的格式不适用于此处</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;: %2</source>
        <extracomment>%1: the name of a member of a JSON object, %2: what belongs there</extracomment>
        <translation>请添加 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>correct its spelling or take it out; known here: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>请更正拼写或将其删除；此处可用：%1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: what belongs in this place of a file</extracomment>
        <translation>请写 %1</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so you can&apos;t finish the earlier change here. It may or may not have been made.</source>
        <translation>Renumber 无法判断这是谁的账号，因此您不能在这里完成先前的更改。它可能已完成，也可能没有。</translation>
    </message>
    <message>
        <source>This isn&apos;t the account with the unfinished change. Nothing was taken over from it. To finish that change, go back to its account.</source>
        <translation>这不是有未完成更改的那个账号。没有采用其中的任何内容。如需完成该更改，请回到它所属的账号。</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>On a button: leaves the change as it is, to go on with it another time</extracomment>
        <translation>稍后完成</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>停止验证</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>取消更改</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password…</source>
        <translation>正在等待密钥环。它可能正要求输入密码…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password. Nothing has been sent to %1 yet…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在等待密钥环。它可能正要求输入密码。尚未向 %1 发送任何内容…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>正在请求 %1 向 %2 发送验证码…</translation>
    </message>
    <message>
        <source>Asking %1 to send a link to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>正在请求 %1 向 %2 发送链接…</translation>
    </message>
    <message>
        <source>Asking %1 to change the number to %2…</source>
        <translation>正在请求 %1 将号码改为 %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the address to %2…</source>
        <translation>正在请求 %1 将邮箱改为 %2…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在请求 %1 检查验证码…</translation>
    </message>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在检查 %1 上的账号…</translation>
    </message>
    <message>
        <source>Asking %1 to discard the change to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>正在请求 %1 取消改为 %2 的更改…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>Asking where to sign in…</source>
        <translation>正在查询登录地址…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in your browser…</source>
        <translation>正在等待您在浏览器中登录…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>正在请求验证码…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>正在读取账号…</translation>
    </message>
    <message>
        <source>Your browser didn&apos;t open. Copy the link and open it in a browser on this computer.</source>
        <translation>您的浏览器没有打开。请复制链接，并在这台电脑的浏览器中打开。</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a browser on this computer.</source>
        <translation>链接已复制。请粘贴到这台电脑的浏览器中。</translation>
    </message>
    <message>
        <source>The change that was under way can&apos;t be finished here. It may or may not have been made.</source>
        <translation>进行中的更改无法在这里完成。它可能已完成，也可能没有。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence, then another. Languages without spaces between sentences have none here</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>SettledText</name>
    <message>
        <source>%1 · passed at %2</source>
        <extracomment>What has shown who is calling. %1: such as &quot;Code to c…@example.com&quot;; %2: a time of day</extracomment>
        <translation>%1 · 已在 %2 通过</translation>
    </message>
</context>
<context>
    <name>SignInCodeForm</name>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
</context>
<context>
    <name>SignInCodeText</name>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 不接受此电话号码和密码。</translation>
    </message>
    <message>
        <source>%1 does not accept this email address and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 不接受此邮箱和密码。</translation>
    </message>
    <message>
        <source>%1 does not accept this user name.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 不接受此用户名。</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 不接受此电话号码。</translation>
    </message>
    <message>
        <source>%1 does not accept this email address.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 不接受此邮箱。</translation>
    </message>
    <message>
        <source>A code may be on its way.</source>
        <translation>验证码可能已发出。</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise have a new one sent.</source>
        <translation>如果收到，请在这里输入。否则请重新获取一个。</translation>
    </message>
    <message>
        <source>Try again, and use the newest code that comes.</source>
        <translation>请重试，并使用收到的最新验证码。</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise start over.</source>
        <translation>如果收到，请在这里输入。否则请从头开始。</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>没有发送新验证码。</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>没有发送验证码。</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>请检查两项后重试。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>请检查后重试。</translation>
    </message>
    <message>
        <source>If you have an earlier code, it may still work.</source>
        <translation>如果您有先前的验证码，它可能仍然有效。</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>请重新获取验证码。</translation>
    </message>
    <message>
        <source>For a new code, start over.</source>
        <translation>如需新验证码，请从头开始。</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. Or have a new one sent.</source>
        <translation>请与最近收到的验证码核对，或重新获取一个。</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. For a new one, start over.</source>
        <translation>请与最近收到的验证码核对。如需新验证码，请从头开始。</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>这个验证码没有通过验证。</translation>
    </message>
    <message>
        <source>You are not signed in. The code may be used up.</source>
        <translation>您尚未登录。验证码可能已被用掉。</translation>
    </message>
    <message>
        <source>Enter it again, or have a new one sent.</source>
        <translation>请再输入一次，或重新获取一个。</translation>
    </message>
    <message>
        <source>Enter it again, or start over for a new one.</source>
        <translation>请再输入一次，或从头开始以获取新的。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>请先输入用户名。</translation>
    </message>
    <message>
        <source>Enter the phone number first.</source>
        <translation>请先输入电话号码。</translation>
    </message>
    <message>
        <source>Enter the email address first.</source>
        <translation>请先输入邮箱。</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>这不是邮箱。邮箱的格式类似 name@example.com。</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one you mean.</source>
        <translation>这里不止一个邮箱。请只保留您要用的那个。</translation>
    </message>
    <message>
        <source>You asked %1 for a code for %2. Enter it here when it comes. If none comes, check the user name.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a user name</extracomment>
        <translation>您已向 %1 请求 %2 的验证码。收到后请在这里输入。如果没有收到，请检查用户名。</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the number.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a phone number</extracomment>
        <translation>您已请 %1 向 %2 发送验证码。收到后请在这里输入。如果没有收到，请检查号码。</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the address.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: an email address</extracomment>
        <translation>您已请 %1 向 %2 发送验证码。收到后请在这里输入。如果没有收到，请检查邮箱。</translation>
    </message>
    <message>
        <source>If %1 is right, press Send code once more. If not, begin the number with + and its country code.</source>
        <extracomment>Beside the field, behind what is doubtful about the number. %1: a phone number</extracomment>
        <translation>如果 %1 正确，请再按一次“发送验证码”。如果不对，请以 + 和国际区号开头。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Opens a list of accounts</extracomment>
        <translation>这台电脑上的账号</translation>
    </message>
    <message>
        <source>Account with</source>
        <extracomment>Before a list of organisations; part of no sentence</extracomment>
        <translation>账号所属组织</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Has the service send a code to sign in with</extracomment>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <extracomment>Has the service send another code to sign in with</extracomment>
        <translation>重发验证码</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Back from the code to whom it is sent to</extracomment>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Sign in with the sample token</source>
        <translation>用示例令牌登录</translation>
    </message>
    <message>
        <source>Copy the link instead</source>
        <extracomment>The link to the page to sign in at, for a browser that does not open by itself</extracomment>
        <translation>改为复制链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not shown. Start Renumber in a terminal to see them all.</source>
        <translation>
            <numerusform>还有 %n 处错误没有显示。请在终端中启动 Renumber 查看全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile was found. Ask whoever runs the service for a profile file. Put it into the folder named below, or start Renumber with --profile and the file.</source>
        <translation>没有找到配置文件。请向服务的管理方索取配置文件，放入下面所示的文件夹，或用 --profile 加该文件启动 Renumber。</translation>
    </message>
    <message>
        <source>No profile can be used. Show this to whoever looks after the profiles:</source>
        <translation>没有可用的配置文件。请把以下内容给负责配置文件的人看：</translation>
    </message>
    <message>
        <source>Some profiles can&apos;t be used and are left out. Show this to whoever looks after the profiles:</source>
        <translation>有些配置文件无法使用，已略过。请把以下内容给负责配置文件的人看：</translation>
    </message>
</context>
<context>
    <name>SignInReader</name>
    <message>
        <source>this way to sign in is there already</source>
        <translation>已经有这种登录方式</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>请只保留其中一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>缺少 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>请添加</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to &quot;%2&quot;</source>
        <extracomment>%1: the name of a member of a JSON object, %2: the name of a way to sign in</extracomment>
        <translation>&quot;%1&quot; 不属于 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>it is not said where to sign in</source>
        <translation>没有说明在哪里登录</translation>
    </message>
    <message>
        <source>add &quot;issuer&quot;, or &quot;endpoints&quot; where the service has no discovery document</source>
        <translation>请添加 &quot;issuer&quot;；如果服务没有发现文档，请添加 &quot;endpoints&quot;</translation>
    </message>
    <message>
        <source>an address cannot hold a control character</source>
        <translation>地址中不能有控制字符</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请将其删除</translation>
    </message>
    <message>
        <source>&quot;refreshToken&quot; is never taken</source>
        <translation>从未读取 &quot;refreshToken&quot;</translation>
    </message>
    <message>
        <source>add &quot;refreshToken?&quot; and its place to a &quot;take&quot; of &quot;obtain&quot;</source>
        <translation>请在 &quot;obtain&quot; 的某个 &quot;take&quot; 中添加 &quot;refreshToken?&quot; 及其位置</translation>
    </message>
    <message>
        <source>the password is not there any more when another code is asked for</source>
        <translation>再次请求验证码时，密码已经不在了</translation>
    </message>
    <message>
        <source>write calls that go by what &quot;send&quot; keeps, or leave it out</source>
        <translation>请写依据 &quot;send&quot; 所保留内容的调用，或将其省去</translation>
    </message>
    <message>
        <source>{%1} is never sent</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} 从未发送</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>请在某个调用中使用 {%1}</translation>
    </message>
    <message>
        <source>cookies belong to one person, and whoever signs in with a &quot;check&quot; acts for many</source>
        <translation>Cookie 属于一个人，而用 &quot;check&quot; 登录的人代多人操作</translation>
    </message>
    <message>
        <source>take &quot;cookies&quot; out, or &quot;check&quot;</source>
        <translation>请删除 &quot;cookies&quot;，或删除 &quot;check&quot;</translation>
    </message>
    <message>
        <source>whoever signs in with a &quot;check&quot; acts for others, and nobody else&apos;s account can be found</source>
        <translation>用 &quot;check&quot; 登录的人代他人操作，但无法查找他人的账号</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take &quot;check&quot; out</source>
        <translation>请在 &quot;account&quot; 中添加 &quot;find&quot;，或删除 &quot;check&quot;</translation>
    </message>
    <message>
        <source>&quot;accessToken&quot; is never taken</source>
        <translation>从未读取 &quot;accessToken&quot;</translation>
    </message>
    <message>
        <source>add &quot;accessToken&quot; and its place to a &quot;take&quot;</source>
        <translation>请在某个 &quot;take&quot; 中添加 &quot;accessToken&quot; 及其位置</translation>
    </message>
    <message>
        <source>the credentials of the API client are never sent</source>
        <translation>API 客户端的凭据从未发送</translation>
    </message>
    <message>
        <source>write &quot;Authorization&quot;: &quot;{authorization}&quot; under &quot;headers&quot;, or add &quot;obtain&quot;</source>
        <translation>请在 &quot;headers&quot; 下写 &quot;Authorization&quot;: &quot;{authorization}&quot;，或添加 &quot;obtain&quot;</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 didn&apos;t accept this sign-in. It may have taken too long. Sign in again.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有接受这次登录。可能用时太长。请重新登录。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this user name and password. Check both. Capital letters may matter.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有接受此用户名和密码。请检查两项。可能区分大小写。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this client ID and secret. Copy both again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有接受此客户端 ID 和密钥。请重新复制两项，或联系服务的管理方。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this code. Compare it with the latest one you got.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有接受此验证码。请与最近收到的验证码对照。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this access token. It may be mistyped or expired. Copy it again, or get a new one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 没有接受此访问令牌。它可能输错了，或已过期。请重新复制，或获取新的。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 需要两步登录。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a password.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 需要两步登录。Renumber 无法在密码之后进行第二步。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a code.</source>
        <extracomment>Of a code by which one signs in. %1: the name of a service</extracomment>
        <translation>%1 需要两步登录。Renumber 无法在验证码之后进行第二步。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. That can&apos;t be done with a client ID and secret.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 需要两步登录。用客户端 ID 和密钥无法做到。</translation>
    </message>
    <message>
        <source>%1 needs an access token from a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 需要通过两步登录取得的访问令牌。</translation>
    </message>
    <message>
        <source>Sign in with a password and a code instead.</source>
        <translation>请改用密码和验证码登录。</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>请改用浏览器登录。</translation>
    </message>
    <message>
        <source>Sign in with an access token instead.</source>
        <translation>请改用访问令牌登录。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>请获取新的访问令牌。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for another way to sign in.</source>
        <translation>请向服务的管理方询问其他登录方式。</translation>
    </message>
    <message>
        <source>%1 accepted the client ID and secret, but we couldn&apos;t confirm that they work here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 接受了客户端 ID 和密钥，但我们未能确认它们在这里有效。</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but we couldn&apos;t confirm that you can help others with it.</source>
        <extracomment>Of somebody who helps other people. %1: the name of a service</extracomment>
        <translation>%1 接受了您的登录，但我们未能确认您可以用它帮助他人。</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but your account couldn&apos;t be read.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 接受了您的登录，但未能读取您的账号。</translation>
    </message>
    <message>
        <source>%1 then turned Renumber away. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 随后拒绝了 Renumber。请重试，或联系服务的管理方。</translation>
    </message>
    <message>
        <source>You are not signed in. Access to your account at %1 was denied in the browser. Sign in again and allow it there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您尚未登录。在浏览器中，对您 %1 账号的访问被拒绝了。请重新登录，并在那里允许访问。</translation>
    </message>
    <message>
        <source>You are not signed in. The answer didn&apos;t come from %1, so your sign-in wasn&apos;t passed on. Try again. If it happens once more, tell whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您尚未登录。答复不是来自 %1，因此没有转交您的登录信息。请重试。如果再次发生，请告知服务的管理方。</translation>
    </message>
    <message>
        <source>You are not signed in. The sign-in page of %1 reported an error. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您尚未登录。%1 的登录页面报告了错误。请重试，或联系服务的管理方。</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser. The sign-in page of %1 isn&apos;t set up properly, so nothing was sent there. Ask whoever looks after the profile.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您无法用浏览器登录。%1 的登录页面设置不正确，因此没有向那里发送任何内容。请联系负责配置文件的人。</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser now. Another program uses port %1. Close it, or ask whoever looks after the profile.</source>
        <extracomment>%1: a number</extracomment>
        <translation>您现在无法用浏览器登录。另一个程序占用了端口 %1。请将其关闭，或联系负责配置文件的人。</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser on this computer. Another user&apos;s browser could answer for yours. Sign in another way, or ask whoever looks after the computer.</source>
        <translation>您无法在这台电脑上用浏览器登录。另一位使用者的浏览器可能会代替您的浏览器应答。请用其他方式登录，或联系负责这台电脑的人。</translation>
    </message>
    <message>
        <source>You are not signed in. The browser didn&apos;t come back within ten minutes. Sign in again.</source>
        <translation>您尚未登录。浏览器没有在十分钟内返回。请重新登录。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail</extracomment>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer.</source>
        <translation>您的登录信息已不再保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which couldn&apos;t be opened. Unlock it, start Renumber again and sign out once more.</source>
        <translation>您的登录信息仍在密钥环中，而密钥环未能打开。请将其解锁，重新启动 Renumber，再退出登录一次。</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which doesn&apos;t answer. When it runs, start Renumber again and sign out once more.</source>
        <translation>您的登录信息仍在密钥环中，而密钥环没有响应。请在它运行后重新启动 Renumber，再退出登录一次。</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t remove your sign-in. Start Renumber again and sign out once more.</source>
        <translation>密钥环没有移除您的登录信息。请重新启动 Renumber，再退出登录一次。</translation>
    </message>
    <message>
        <source>Enter the access token first.</source>
        <translation>请先输入访问令牌。</translation>
    </message>
    <message>
        <source>This isn&apos;t an access token: it has spaces or letters that tokens don&apos;t have. Copy it again.</source>
        <translation>这不是访问令牌：其中有空格或令牌中不会出现的字符。请重新复制。</translation>
    </message>
    <message>
        <source>You are signed out, and %1 has ended your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您已退出登录，%1 也已结束您的登录。</translation>
    </message>
    <message>
        <source>You are signed out here. The client ID and secret still work at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您已在这里退出登录。客户端 ID 和密钥在 %1 仍然有效。</translation>
    </message>
    <message>
        <source>You are signed out here. The access token still works at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您已在这里退出登录。访问令牌在 %1 仍然有效。</translation>
    </message>
    <message>
        <source>You are signed out here. At %1 your sign-in stays good until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您已在这里退出登录。您在 %1 的登录仍然有效，直到过期或在那里结束。</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that the sign-in at %1 was still yours. It stays good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您已在这里退出登录。我们未能确认 %1 上的登录仍属于您。它在那里仍然有效，直到过期或在那里结束。</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that %1 ended your sign-in, so it may stay good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您已在这里退出登录。我们未能确认 %1 是否结束了您的登录，因此它在那里可能仍然有效，直到过期或在那里结束。</translation>
    </message>
</context>
<context>
    <name>SignInWayText</name>
    <message>
        <source>In the browser</source>
        <translation>通过浏览器</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>As an API client</source>
        <translation>以 API 客户端身份</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you</source>
        <translation>密码和发给您的验证码</translation>
    </message>
    <message>
        <source>With a code that is sent to you</source>
        <translation>发给您的验证码</translation>
    </message>
    <message>
        <source>In the browser, for other people</source>
        <translation>通过浏览器，代他人操作</translation>
    </message>
    <message>
        <source>With user name and password, for other people</source>
        <translation>用户名和密码，代他人操作</translation>
    </message>
    <message>
        <source>As an API client, for other people</source>
        <translation>以 API 客户端身份，代他人操作</translation>
    </message>
    <message>
        <source>With an access token, for other people</source>
        <translation>访问令牌，代他人操作</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you, for other people</source>
        <translation>密码和发给您的验证码，代他人操作</translation>
    </message>
    <message>
        <source>With a code that is sent to you, for other people</source>
        <translation>发给您的验证码，代他人操作</translation>
    </message>
    <message>
        <source>An access token or API key is a long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>访问令牌或 API 密钥是服务或管理员给您的一长串文字。如有可能，它会保存在这台电脑的密钥环中，否则只保留到您退出程序。它绝不会写入文件。</translation>
    </message>
    <message>
        <source>A long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>服务或管理员给您的一长串文字。如有可能，它会保存在这台电脑的密钥环中，否则只保留到您退出程序。它绝不会写入文件。</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, then come back here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您的浏览器会打开 %1 的登录页面。请在那里登录，然后回到这里。</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您的密码会发往 %1，不会保存。</translation>
    </message>
    <message>
        <source>The secret is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>如有可能，密钥会保存在这台电脑的密钥环中，否则只保留到您退出程序。它绝不会写入文件。</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept. %1 then sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您的密码会发往 %1，不会保存。之后 %1 会向您发送验证码，请在这里输入。</translation>
    </message>
    <message>
        <source>%1 sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 会向您发送验证码，请在这里输入。</translation>
    </message>
    <message>
        <source>For a helpdesk that helps others.</source>
        <translation>供帮助他人的服务台使用。</translation>
    </message>
    <message>
        <source>Sign in to help other people change or verify their phone number.</source>
        <translation>登录后可帮助他人更改或验证电话号码。</translation>
    </message>
    <message>
        <source>Sign in to change or verify your phone number.</source>
        <translation>登录后可更改或验证您的电话号码。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Renumber is already open, but doesn&apos;t answer. Close it, then start it again.</source>
        <translation>Renumber 已经打开，但没有响应。请将其关闭，再重新启动。</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>&quot;%1&quot; is not of the expected kind</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; 不是预期的类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the reply</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; 在回复中出现两次</translation>
    </message>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>回复中没有 &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>the change is not done</source>
        <translation>更改尚未完成</translation>
    </message>
    <message>
        <source>the service description has no &quot;notify&quot; for it</source>
        <translation>服务描述中没有与此对应的 &quot;notify&quot;</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>How were they told?</source>
        <translation>是怎样通知的？</translation>
    </message>
    <message>
        <source>They were told</source>
        <extracomment>On a button: notes that somebody was told of a change</extracomment>
        <translation>已通知</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>&quot;%1&quot; has a brace that is not part of a {variable}; write {{ or }} for a brace</source>
        <extracomment>%1: a text of a service description with {variables} in it</extracomment>
        <translation>&quot;%1&quot; 中有不属于 {变量} 的花括号；花括号请写作 {{ 或 }}</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Enter the ticket, such as %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>请输入工单号，例如 %1。</translation>
    </message>
    <message>
        <source>Enter the ticket.</source>
        <translation>请输入工单号。</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. It has to look like %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>此工单号不符合服务台的格式，应类似 %1。</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. Check it.</source>
        <translation>此工单号不符合服务台的格式。请检查。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>By this computer&apos;s date, the certificate has expired.</source>
        <translation>按这台电脑的日期，证书已过期。</translation>
    </message>
    <message>
        <source>By this computer&apos;s date, the certificate isn&apos;t valid yet.</source>
        <translation>按这台电脑的日期，证书尚未生效。</translation>
    </message>
    <message>
        <source>What answered has a certificate for another address.</source>
        <translation>应答方的证书属于另一个地址。</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t say for which address it is.</source>
        <translation>证书没有说明属于哪个地址。</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust whoever issued the certificate.</source>
        <translation>这台电脑不信任该证书的颁发者。</translation>
    </message>
    <message>
        <source>The certificate is too easy to forge.</source>
        <translation>该证书太容易伪造。</translation>
    </message>
    <message>
        <source>%1 and Renumber couldn&apos;t agree on a safe kind of connection.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 与 Renumber 未能就安全的连接方式达成一致。</translation>
    </message>
    <message>
        <source>%1 only offers a kind of connection that is too old to be safe.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 只提供过旧而不安全的连接方式。</translation>
    </message>
    <message>
        <source>What answered offers no safe connection.</source>
        <translation>应答方没有提供安全的连接。</translation>
    </message>
    <message>
        <source>We couldn&apos;t connect to %1 safely, so nothing was sent.</source>
        <extracomment>Before the reason, a sentence of its own. %1: the name of a service</extracomment>
        <translation>我们无法安全地连接 %1，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it&apos;s right, ask whoever runs the service.</source>
        <translation>请检查这台电脑的日期。如果日期正确，请联系服务的管理方。</translation>
    </message>
    <message>
        <source>If this network wants a sign-in of its own first, do that in your browser. Otherwise ask whoever set up Renumber for you to check the address.</source>
        <translation>如果此网络需要先另行登录，请在浏览器中完成。否则请让为您设置 Renumber 的人检查地址。</translation>
    </message>
    <message>
        <source>If your organisation issues its own certificates, whoever set up Renumber for you can name the issuer in the profile. Otherwise ask whoever runs the service.</source>
        <translation>如果您的组织自行颁发证书，为您设置 Renumber 的人可以在配置文件中写明颁发者。否则请联系服务的管理方。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>请联系服务的管理方。</translation>
    </message>
    <message>
        <source>Ask whoever set up Renumber for you to check the address.</source>
        <translation>请让为您设置 Renumber 的人检查地址。</translation>
    </message>
</context>
<context>
    <name>TokenReply</name>
    <message>
        <source>the token in the reply is empty</source>
        <translation>回复中的令牌为空</translation>
    </message>
    <message>
        <source>the token in the reply has signs that no token can have</source>
        <translation>回复中的令牌含有令牌不能有的字符</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>the address is not allowed</source>
        <translation>不允许使用该地址</translation>
    </message>
    <message>
        <source>the server was not found, or there is no network</source>
        <translation>没有找到服务器，或没有网络</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>该地址没有响应</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>用时太长</translation>
    </message>
    <message>
        <source>the connection was closed before a whole reply had come</source>
        <translation>连接在收到完整回复之前已关闭</translation>
    </message>
    <message>
        <source>it leads to another address, where the token is not sent</source>
        <translation>它指向另一个地址，令牌不会发往那里</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>内容太长</translation>
    </message>
    <message>
        <source>it is packed in a way that Renumber does not read</source>
        <translation>它的打包方式 Renumber 无法读取</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy can&apos;t be used, so nothing was sent</source>
        <translation>这台电脑的代理无法使用，因此没有发送任何内容</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>代理需要密码</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>代理没有建立连接</translation>
    </message>
    <message>
        <source>the proxy made no connection in time</source>
        <translation>代理没有及时建立连接</translation>
    </message>
    <message>
        <source>Left out: %1 (%2). Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;; %2: what it is for, such as &quot;read&quot;</extracomment>
        <translation>已略过：%1（%2）。其 &quot;when&quot; 不成立。</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>%1: a number, %2: what a request is for, such as &quot;read&quot;</extracomment>
        <translation>请求 %1（%2）</translation>
    </message>
    <message>
        <source>No reply to request %1: %2 (after %3 ms).</source>
        <extracomment>%1: a number, %2: why there is none, as part of a sentence, %3: a number of milliseconds</extracomment>
        <translation>请求 %1 没有回复：%2（%3 毫秒后）。</translation>
    </message>
    <message>
        <source>Reply %1: status %2, after %3 ms</source>
        <extracomment>%1: a number, %2: an HTTP status, %3: a number of milliseconds</extracomment>
        <translation>回复 %1：状态 %2，用时 %3 毫秒</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>check the path, which counts from the profile&apos;s own folder, and who may read the file</source>
        <translation>请检查路径（从配置文件所在文件夹算起），以及谁有权读取该文件</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>%1: a path</extracomment>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>the file %1 cannot be read (%2)</source>
        <extracomment>%1: the path of a file, %2: the operating system&apos;s reason</extracomment>
        <translation>无法读取文件 %1（%2）</translation>
    </message>
    <message>
        <source>the file %1 is larger than 1 MiB</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>文件 %1 大于 1 MiB</translation>
    </message>
    <message>
        <source>check that it is the right one, and keep only the authorities that are needed besides the system&apos;s</source>
        <translation>请检查文件是否正确，并且只保留系统自带之外所需的颁发机构</translation>
    </message>
    <message>
        <source>let it hold the authority&apos;s certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----</source>
        <translation>其中应有 PEM 格式的颁发机构证书，以 -----BEGIN CERTIFICATE----- 开头</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in it</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>文件 %1 中没有证书</translation>
    </message>
    <message>
        <source>the file %1 has a certificate that cannot be read</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>文件 %1 中有无法读取的证书</translation>
    </message>
    <message>
        <source>get it anew, or take out the certificate that is damaged</source>
        <translation>请重新获取，或删除已损坏的证书</translation>
    </message>
</context>
<context>
    <name>UnfinishedText</name>
    <message>
        <source>Verifying %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>对 %1 的验证尚未完成。</translation>
    </message>
    <message>
        <source>Adding %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>%1 尚未添加完成。</translation>
    </message>
    <message>
        <source>A change to %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>改为 %1 的更改尚未完成。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 is verified. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>我们未能确认 %1 已验证。已在 %2 提出请求，可能已成功。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 was added. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>我们未能确认 %1 已添加。已在 %2 提出请求，可能已成功。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It was asked for at %2 and may have been made.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>我们未能确认改为 %1 的更改。已在 %2 提出请求，可能已完成。</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 shows it as verified.</source>
        <translation>对 %1 的验证已完成。%2 将其显示为已验证。</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 accepted its code.</source>
        <translation>对 %1 的验证已完成。%2 接受了其验证码。</translation>
    </message>
    <message>
        <source>The change to %1 is done. %2 shows it now.</source>
        <extracomment>%1: a part of a phone number or email address, %2: the name of a service</extracomment>
        <translation>改为 %1 的更改已完成。%2 现在显示它。</translation>
    </message>
    <message>
        <source>The number has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of a phone number</extracomment>
        <translation>号码已改为 %1。我们未能确认其验证码是否通过验证。</translation>
    </message>
    <message>
        <source>The number has changed to %1. It still needs to be confirmed.</source>
        <translation>号码已改为 %1，仍需确认。</translation>
    </message>
    <message>
        <source>The address has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of an email address</extracomment>
        <translation>邮箱已改为 %1。我们未能确认其验证码是否通过验证。</translation>
    </message>
    <message>
        <source>The address has changed to %1. It still needs to be confirmed.</source>
        <translation>邮箱已改为 %1，仍需确认。</translation>
    </message>
    <message>
        <source>This link no longer works.</source>
        <translation>此链接已失效。</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>此验证码已失效。</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>链接已在 %1 过期。</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation>验证码已在 %1 过期。</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>链接有效至 %1。</translation>
    </message>
    <message>
        <source>The code works until %1.</source>
        <translation>验证码有效至 %1。</translation>
    </message>
    <message>
        <source>%1 was waiting for it to be confirmed.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 当时正在等待确认。</translation>
    </message>
    <message>
        <source>%1 may have sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 可能已在 %2 发送链接。</translation>
    </message>
    <message>
        <source>%1 may have sent a code at %2.</source>
        <translation>%1 可能已在 %2 发送验证码。</translation>
    </message>
    <message>
        <source>If it arrives, click it.</source>
        <translation>如果收到，请点击。</translation>
    </message>
    <message>
        <source>If it arrives, enter it here.</source>
        <translation>如果收到，请在这里输入。</translation>
    </message>
    <message>
        <source>%1 sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 已在 %2 发送链接。</translation>
    </message>
    <message>
        <source>%1 sent a code at %2.</source>
        <translation>%1 已在 %2 发送验证码。</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show it yet. It may still take effect.</source>
        <translation>账号上尚未显示。它仍可能生效。</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>请刷新，看看账号上显示什么。</translation>
    </message>
    <message>
        <source>You can have a new link sent on the next page.</source>
        <translation>您可以在下一页重新获取链接。</translation>
    </message>
    <message>
        <source>You can have a new code sent on the next page.</source>
        <translation>您可以在下一页重新获取验证码。</translation>
    </message>
    <message>
        <source>For a new link, discard this and start again.</source>
        <translation>如需新链接，请放弃后重新开始。</translation>
    </message>
    <message>
        <source>For a new code, discard this and start again.</source>
        <translation>如需新验证码，请放弃后重新开始。</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. %1 no longer offers it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您无法在这里完成。%1 已不再提供此功能。</translation>
    </message>
    <message>
        <source>Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>如果仍然需要，请重新开始。在此之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Check again to see what became of it.</source>
        <translation>请再检查一次，看看结果如何。</translation>
    </message>
    <message>
        <source>Nothing changes until its code is entered.</source>
        <translation>输入其验证码之前，什么都不会变。</translation>
    </message>
    <message>
        <source>The keyring is locked. To go on, unlock it and try again.</source>
        <translation>密钥环已锁定。如需继续，请将其解锁并重试。</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be reached now. To go on, try again later.</source>
        <translation>现在无法访问密钥环。如需继续，请稍后重试。</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>您无法在这里完成。如果仍然需要，请重新开始。在此之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Compare it with what the account shows below.</source>
        <translation>请与下面账号上显示的内容对照。</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重新访问密钥环</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>移除此提示</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>停止验证</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether it was made.</source>
        <translation>如果放弃，Renumber 不再检查它是否已完成。</translation>
    </message>
    <message>
        <source>If you discard it, its code can&apos;t be entered here any more.</source>
        <translation>如果放弃，其验证码将无法再在这里输入。</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether its link was clicked.</source>
        <translation>如果放弃，Renumber 不再检查其链接是否被点击。</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved on this computer&apos;s disk. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>无法保存到这台电脑的磁盘。完成之前请不要关闭 Renumber，否则您需要重新开始。</translation>
    </message>
    <message>
        <source>The keyring is locked, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>密钥环已锁定，因此没有保存。完成之前请不要关闭 Renumber，否则您需要重新开始。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>这台电脑上没有可用的密钥环，因此没有保存。完成之前请不要关闭 Renumber，否则您需要重新开始。</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t take this, so it isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>密钥环没有接受这些内容，因此没有保存。完成之前请不要关闭 Renumber，否则您需要重新开始。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>You can go on. If you close Renumber before you are done, you have to start again.</source>
        <translation>您可以继续。如果在完成之前关闭 Renumber，就需要重新开始。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. A newer version of Renumber keeps the list of changes.</source>
        <translation>无法保存。更改列表由较新版本的 Renumber 保管。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t write to its folder on this computer.</source>
        <translation>无法保存。Renumber 无法写入它在这台电脑上的文件夹。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t open its list of changes.</source>
        <translation>无法保存。Renumber 无法打开它的更改列表。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Renumber 无法判断这是谁的账号，因此没有保存。完成之前请不要关闭 Renumber，否则您需要重新开始。</translation>
    </message>
    <message>
        <source>The list of unfinished changes was damaged, so some may be missing. The account itself shows what is true. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>未完成更改的列表曾损坏，因此可能有遗漏。以账号上显示的内容为准。损坏的文件现在是 %1。</translation>
    </message>
    <message>
        <source>Please sign in again to each account on the list. The file by which Renumber recognises them was damaged. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>请重新登录列表中的每个账号。Renumber 用来识别它们的文件曾损坏。损坏的文件现在是 %1。</translation>
    </message>
    <message>
        <source>A newer version of Renumber keeps the list of unfinished changes. Use that one to finish a change.</source>
        <translation>未完成更改的列表由较新版本的 Renumber 保管。请用那个版本完成更改。</translation>
    </message>
    <message>
        <source>The list of unfinished changes can&apos;t be read from this computer&apos;s disk. The account itself shows what is true.</source>
        <translation>无法从这台电脑的磁盘读取未完成更改的列表。以账号上显示的内容为准。</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>请登录以继续。</translation>
    </message>
    <message>
        <source>Sign in to see what the account shows.</source>
        <translation>请登录，看看账号上显示什么。</translation>
    </message>
    <message>
        <source>Renumber can no longer tell whose it is. The file by which it recognises accounts was lost or damaged.</source>
        <translation>Renumber 已无法判断它属于谁。用来识别账号的文件已丢失或损坏。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose it is. The settings for %1 on this computer may have changed.</source>
        <translation>Renumber 无法判断它属于谁。这台电脑上 %1 的设置可能已变更。</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Sign in to see what the account shows.</source>
        <translation>您无法在这里完成。请登录，看看账号上显示什么。</translation>
    </message>
</context>
<context>
    <name>UnrecordedText</name>
    <message>
        <source>You stopped the case of %1 (%2), but that isn&apos;t recorded, and they aren&apos;t locked for others. If you leave now, nobody will know of it. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>您中止了 %1 的个案（%2），但这没有写入记录，该用户也没有对其他操作员锁定。如果现在离开，没有人会知道。Renumber 在打开期间会继续尝试。</translation>
    </message>
    <message>
        <source>What happened last in the case of %1 (%2) isn&apos;t recorded yet. If you leave now, it will be missing from the record. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>%1 的个案（%2）中最后发生的事尚未写入记录。如果现在离开，记录中将缺少它。Renumber 在打开期间会继续尝试。</translation>
    </message>
</context>
<context>
    <name>UnsettledPage</name>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>返回账号</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>重新输入验证码</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>The body is not JSON.</source>
        <translation>正文不是 JSON。</translation>
    </message>
    <message>
        <source>The body has no members.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>正文没有成员。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has no members.</source>
        <translation>有 &quot;%1&quot;，它没有成员。</translation>
    </message>
    <message>
        <source>The body has: %1.</source>
        <extracomment>%1: names of members of JSON</extracomment>
        <translation>正文有：%1。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: names of members of JSON</extracomment>
        <translation>有 &quot;%1&quot;，它有：%2。</translation>
    </message>
    <message>
        <source>The body is an empty list.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>正文是空列表。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is an empty list.</source>
        <translation>有 &quot;%1&quot;，它是空列表。</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1.</source>
        <translation>正文是列表，元素数：%1。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number</extracomment>
        <translation>有 &quot;%1&quot;，它是列表，元素数：%2。</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1. The first has: %2.</source>
        <extracomment>%1: a number, %2: names of members of JSON</extracomment>
        <translation>正文是列表，元素数：%1。第一个有：%2。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2. The first has: %3.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number, %3: names of members of JSON</extracomment>
        <translation>有 &quot;%1&quot;，它是列表，元素数：%2。第一个有：%3。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a single value.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>有 &quot;%1&quot;，它是单个值。</translation>
    </message>
    <message>
        <source>The reply has these headers: %1.</source>
        <extracomment>%1: names of HTTP headers</extracomment>
        <translation>回复有以下标头：%1。</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: it is there, and a secret.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply; a secret stands there</extracomment>
        <translation>%1，来自 &quot;%2&quot;：存在，是机密。</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3 of %4 in the list</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3 and %4: numbers</extracomment>
        <translation>%1，来自 &quot;%2&quot;：列表 %4 个中的 %3 个</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what stands there</extracomment>
        <translation>%1，来自 &quot;%2&quot;：%3</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3, made of %4</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what is made of %4, which stands there</extracomment>
        <translation>%1，来自 &quot;%2&quot;：%3，由 %4 得出</translation>
    </message>
    <message>
        <source>Not a success, as &quot;success&quot; wants something else of &quot;%1&quot;. It is taken for: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: the name of a problem, such as &quot;wrongCode&quot;</extracomment>
        <translation>不算成功，因为 &quot;success&quot; 要求 &quot;%1&quot; 是别的值。视为：%2。</translation>
    </message>
    <message>
        <source>Not a success, with the status %1. It is taken for: %2.</source>
        <extracomment>%1: an HTTP status, %2: names of problems, such as &quot;wrongCode&quot;</extracomment>
        <translation>不算成功，状态为 %1。视为：%2。</translation>
    </message>
    <message>
        <source>No rule of &quot;problems&quot; fits, so the status %1 decides, or what OAuth says in a sign-in.</source>
        <extracomment>%1: an HTTP status. &quot;problems&quot; is a member of a service description</extracomment>
        <translation>&quot;problems&quot; 中没有符合的规则，因此由状态 %1 决定；登录时由 OAuth 的说明决定。</translation>
    </message>
    <message>
        <source>The rule that fits is in %1, at %2.</source>
        <extracomment>%1: a file and a line in it, %2: a place in that file</extracomment>
        <translation>符合的规则在 %1，位于 %2。</translation>
    </message>
    <message>
        <source>The service&apos;s words, by &quot;words&quot;: %1</source>
        <extracomment>%1: a sentence of a service</extracomment>
        <translation>服务的说明，取自 &quot;words&quot;：%1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;. %1</source>
        <translation>服务没有说明，取自 &quot;words&quot;。%1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;.</source>
        <translation>服务没有说明，取自 &quot;words&quot;。</translation>
    </message>
    <message>
        <source>Its id of the request, by &quot;requestId&quot;: %1</source>
        <extracomment>%1: a service&apos;s id of a request</extracomment>
        <translation>服务的请求 ID，取自 &quot;requestId&quot;：%1</translation>
    </message>
    <message>
        <source>Tries that are left, by &quot;entriesLeft&quot;: %1</source>
        <extracomment>%1: a number</extracomment>
        <translation>剩余次数，取自 &quot;entriesLeft&quot;：%1</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It must not be missing, so the reply is unexpected.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1：&quot;%2&quot; 处没有内容。这是必需的，因此该回复不符合预期。</translation>
    </message>
    <message>
        <source>%1: %2, so the reply is unexpected. There is: %3</source>
        <extracomment>%1: a name in a service description, %2: why it cannot be used, %3: what stands there</extracomment>
        <translation>%1：%2，因此该回复不符合预期。现有：%3</translation>
    </message>
    <message>
        <source>%1: what is at &quot;%2&quot; is not understood, so it counts as missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1：&quot;%2&quot; 处的内容无法理解，因此视为缺少。</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It may be missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1：&quot;%2&quot; 处没有内容。这是可以缺少的。</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>没有读取任何内容。</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>已读取：</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>已保留：</translation>
    </message>
    <message>
        <source>The reply is unexpected: %1.</source>
        <extracomment>%1: what is odd about a service&apos;s reply, as part of a sentence</extracomment>
        <translation>该回复不符合预期：%1。</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>1 · Why</source>
        <translation>1 · 为什么</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>The number of a request in another system</extracomment>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Asked for a password or another app, too?</source>
        <extracomment>Whether the caller did, in this call</extracomment>
        <translation>还要求密码或其他验证应用吗？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the token in the reply is of the type &quot;%1&quot;; Renumber can use only &quot;Bearer&quot;</source>
        <extracomment>%1: a technical word, such as &quot;DPoP&quot;</extracomment>
        <translation>回复中令牌的类型是 &quot;%1&quot;；Renumber 只能使用 &quot;Bearer&quot;</translation>
    </message>
</context>
<context>
    <name>renumber::service::Exchange</name>
    <message>
        <source>the reply leads to another server</source>
        <translation>回复指向另一台服务器</translation>
    </message>
</context>
<context>
    <name>renumber::signin::BrowserSignIn</name>
    <message>
        <source>Not the sign-in that Renumber waits for</source>
        <translation>这不是 Renumber 正在等待的登录</translation>
    </message>
    <message>
        <source>Close this page, and go on with the newest one, or go back to Renumber and begin anew.</source>
        <translation>请关闭此页面，在最新的页面上继续，或返回 Renumber 重新开始。</translation>
    </message>
    <message>
        <source>Go back to Renumber</source>
        <translation>请返回 Renumber</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>您可以关闭此页面。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>Access was denied. Go back to Renumber, where you can try again.</source>
        <translation>访问被拒绝。请返回 Renumber，在那里可以重试。</translation>
    </message>
    <message>
        <source>Something went wrong. Go back to Renumber, which says what.</source>
        <translation>出了点问题。请返回 Renumber，那里有说明。</translation>
    </message>
</context>
<context>
    <name>renumber::signin::CallbackListener</name>
    <message>
        <source>This page does not count</source>
        <translation>此页面无效</translation>
    </message>
    <message>
        <source>Another user of this computer has opened it. Open the link from Renumber in a browser of your own.</source>
        <translation>打开它的是这台电脑的另一位使用者。请在您自己的浏览器中打开 Renumber 给出的链接。</translation>
    </message>
    <message>
        <source>This page does not count yet</source>
        <translation>此页面尚未生效</translation>
    </message>
    <message>
        <source>Renumber could not find out whose browser this is. Load this page once more.</source>
        <translation>Renumber 无法确定这是谁的浏览器。请再次加载此页面。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountPage</name>
    <message>
        <source>Phone and email</source>
        <translation>电话和邮箱</translation>
    </message>
    <message>
        <source>What %1 has on your account.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您在 %1 的账号信息。</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>正在读取账号…</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountsButton</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the name of a person, %2: the name of an organisation</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AskBox</name>
    <message>
        <source>Enter this first: %1</source>
        <extracomment>%1: what is to be entered, in the service&apos;s words, such as &quot;Your password&quot;</extracomment>
        <translation>请先输入：%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditDetails</name>
    <message>
        <source>There is nothing more in this row.</source>
        <translation>这一行没有更多内容。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditFilterForm</name>
    <message>
        <source>That is no day. Write it like this: 2026-03-31.</source>
        <translation>这不是日期。请这样写：2026-03-31。</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a field: the operator whose doings are to be shown</extracomment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a choice: what was done</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <extracomment>%1: a person&apos;s name, or a case such as R-1042</extracomment>
        <translation>只看与 %1 有关的</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: the number of a row of the record of a desk, %2: what was done, such as &quot;Permit refused&quot;</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Above a column: the numbers of the rows of a record, from 1 on</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column: who did what its row tells of</extracomment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: what was done</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Above a column: how it went</extracomment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditPage</name>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: how many there are</extracomment>
        <translation>行：%1/%2</translation>
    </message>
    <message>
        <source>Rows: %1 of %2+</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: of at least how many</extracomment>
        <translation>行：%1/%2+</translation>
    </message>
    <message>
        <source>The record is being verified from its first row on.</source>
        <translation>正在从第一行开始校验记录。</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示的内容</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV，用于电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>What is shown is being exported.</source>
        <translation>正在导出显示的内容。</translation>
    </message>
    <message>
        <source>Nothing like that is in the record.</source>
        <translation>记录中没有符合条件的内容。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::BoardList</name>
    <message>
        <source>Search the open cases</source>
        <translation>搜索未关闭的个案</translation>
    </message>
    <message>
        <source>Search these cases ( / )</source>
        <extracomment>In the field above the open cases; &quot;/&quot; is the key that leads there</extracomment>
        <translation>搜索这些个案（/）</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未关闭的个案</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CallerFlow</name>
    <message>
        <source>End the case?</source>
        <translation>结束个案？</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseAside</name>
    <message>
        <source>Nothing before this case</source>
        <translation>此个案之前没有记录</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseBar</name>
    <message>
        <source>Close as not confirmed</source>
        <translation>标为未确认并关闭</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>结束个案</translation>
    </message>
    <message>
        <source>Hand over the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>移交 %1 的个案</translation>
    </message>
    <message>
        <source>Take the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>接手 %1 的个案</translation>
    </message>
    <message>
        <source>Note about the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>%1 个案的备注</translation>
    </message>
    <message>
        <source>Stop the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>中止 %1 的个案</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChangePage</name>
    <message>
        <source>Add a phone number</source>
        <translation>添加电话号码</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>更改您的电话号码</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>更改电话号码</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number now on the account
----------
%1: the email address now on the account</extracomment>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>添加邮箱</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>更改您的邮箱</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>更改邮箱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to the link</source>
        <translation>返回链接</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>返回验证码</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChannelsBox</name>
    <message>
        <source>How should the code come?</source>
        <translation>如何接收验证码？</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CodePage</name>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>使用这段文字中的 %1</translation>
    </message>
    <message>
        <source>This is more than a code. Leave only the code, or press the button that uses it.</source>
        <translation>这里不只是验证码。请只保留验证码，或按按钮使用其中的验证码。</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>号码不对？</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>邮箱不对？</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Verify for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>为 %1 验证</translation>
    </message>
    <message>
        <source>Code from the current number, %1</source>
        <translation>当前号码 %1 收到的验证码</translation>
    </message>
    <message>
        <source>Code from the current address, %1</source>
        <translation>当前邮箱 %1 收到的验证码</translation>
    </message>
    <message>
        <source>Send another code to %1</source>
        <translation>再向 %1 发送一个验证码</translation>
    </message>
    <message>
        <source>Send a code to %1, too</source>
        <translation>也向 %1 发送验证码</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ContactCard</name>
    <message>
        <source>No phone number on the account</source>
        <translation>账号上没有电话号码</translation>
    </message>
    <message>
        <source>No email address on the account</source>
        <translation>账号上没有邮箱</translation>
    </message>
    <message>
        <source>Waiting to be confirmed: %1</source>
        <extracomment>%1: a phone number or an email address that is not confirmed yet</extracomment>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the whole number or address</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隐藏：%1</translation>
    </message>
    <message>
        <source>Confirm it…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更改号码</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>更改邮箱</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>添加号码</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加邮箱</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>验证：%1</translation>
    </message>
    <message>
        <source>Confirm it: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>确认：%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryBox</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: the name of a country, %2: its calling code with a plus</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>What the button for the country says. %1: &quot;FR&quot;, %2: &quot;33&quot;</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryList</name>
    <message>
        <source>Search</source>
        <extracomment>Above the field that a list of countries is searched by</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Country or dialling code</source>
        <translation>国家、地区或国际区号</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Nothing found. Try its name in English, or its dialling code.</source>
        <translation>没有找到。请试试英文名称或国际区号。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Course</name>
    <message>
        <source>Trying %1, with the profile %2. Nothing is changed, and nothing is kept.</source>
        <extracomment>%1: the name of a service, %2: the name of a profile</extracomment>
        <translation>正在用配置文件 %2 试用 %1。不更改任何内容，也不保留任何内容。</translation>
    </message>
    <message>
        <source>Secrets are hidden; of phone numbers and email addresses you see enough to recognise them. Names and short ids are shown whole: look before you pass this on.</source>
        <translation>机密已隐藏；电话号码和邮箱只显示足以辨认的部分。姓名和短 ID 会完整显示：转发前请先查看。</translation>
    </message>
    <message>
        <source>This profile has no way to sign in. Fill in the settings that one needs.</source>
        <translation>此配置文件没有登录方式。请填写某种登录方式所需的设置。</translation>
    </message>
    <message>
        <source>The input ended before all was entered. Nothing more is sent.</source>
        <translation>输入在全部填完之前结束。不再发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Renumber would say:</source>
        <translation>没有人登录。Renumber 会说：</translation>
    </message>
    <message>
        <source>Whom to find (a phone number, an email address or a name):</source>
        <translation>要查找谁（电话号码、邮箱或姓名）：</translation>
    </message>
    <message>
        <source>The description cannot look for that. Enter something else.</source>
        <translation>服务描述不支持这样查找。请输入别的内容。</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>找到：</translation>
    </message>
    <message>
        <source>Whose account? The number in front:</source>
        <translation>是谁的账号？请输入前面的编号：</translation>
    </message>
    <message>
        <source>Renumber would show:</source>
        <translation>Renumber 会显示：</translation>
    </message>
    <message>
        <source>The account was not read. Renumber would say:</source>
        <translation>没有读取到账号。Renumber 会说：</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>您已在 %1 退出登录。</translation>
    </message>
    <message>
        <source>You could not be signed out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>未能在 %1 退出登录。令牌在过期前仍然有效。</translation>
    </message>
    <message>
        <source>The description has no way to sign out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>服务描述没有在 %1 退出登录的方式。令牌在过期前仍然有效。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CredentialsForm</name>
    <message>
        <source>Enter the password first.</source>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>请先输入用户名。</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <translation>请先输入客户端 ID。</translation>
    </message>
    <message>
        <source>Enter the client secret first.</source>
        <translation>请先输入客户端密钥。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskCasePage</name>
    <message>
        <source>Change the phone number</source>
        <translation>更改电话号码</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>更改邮箱</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>添加电话号码</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>添加邮箱</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskRail</name>
    <message>
        <source>Cases</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>个案</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room: who did what at this desk</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Find a person (Ctrl+N)</source>
        <translation>查找用户 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Who did what at this desk</source>
        <translation>谁在这个服务台做了什么</translation>
    </message>
    <message>
        <source>Hide everything and lock this computer (Ctrl+L)</source>
        <translation>隐藏所有内容并锁定这台电脑 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskTellingPage</name>
    <message>
        <source>Tell them</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>关闭个案</translation>
    </message>
    <message>
        <source>Not everybody was told yet.</source>
        <translation>还有人没有通知到。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DonePage</name>
    <message>
        <source>Verify this number</source>
        <translation>验证此号码</translation>
    </message>
    <message>
        <source>Verify this address</source>
        <translation>验证此邮箱</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>返回个案</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>返回账号</translation>
    </message>
    <message>
        <source>The receipt is in the clipboard.</source>
        <translation>回执已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::EmailEditor</name>
    <message>
        <source>Enter the new email address first.</source>
        <translation>请先输入新邮箱。</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>这不是邮箱。邮箱的格式类似 name@example.com。</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one that you mean.</source>
        <translation>这里不止一个邮箱。请只保留您要用的那个。</translation>
    </message>
    <message>
        <source>This is the address that the account has already.</source>
        <translation>账号上已经是这个邮箱。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::FlagsList</name>
    <message>
        <source>Not known: %1</source>
        <extracomment>%1: a list, such as &quot;recent changes, country&quot;</extracomment>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Flow</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the name of a service, %2: the name of an organisation as its administrator wrote it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LinkPage</name>
    <message>
        <source>I clicked it: finish</source>
        <translation>已点击，完成</translation>
    </message>
    <message>
        <source>%3 is on your account. At %2, %1 didn&apos;t show it as confirmed. If you just clicked the link, wait a moment and check again. Some services never show it.</source>
        <translation>%3 已在您的账号上。%2 检查时，%1 没有将其显示为已确认。如果您刚刚点击链接，请稍等片刻再检查。有些服务从不显示。</translation>
    </message>
    <message>
        <source>%3 is on the account. At %2, %1 didn&apos;t show it as confirmed. If the link was just clicked, wait a moment and check again. Some services never show it.</source>
        <translation>%3 已在账号上。%2 检查时，%1 没有将其显示为已确认。如果链接刚被点击，请稍等片刻再检查。有些服务从不显示。</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again. Some services never show it.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>%2 检查时，%1 尚未将 %3 显示为已确认。请点击最新消息中的链接。如果您刚刚点过，请稍等片刻再检查。有些服务从不显示。</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>%2 检查时，%1 尚未将 %3 显示为已确认。请点击最新消息中的链接。如果您刚刚点过，请稍等片刻再检查。</translation>
    </message>
    <message>
        <source>Confirm the phone number</source>
        <translation>确认电话号码</translation>
    </message>
    <message>
        <source>Confirm the email address</source>
        <translation>确认邮箱</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>号码不对？</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>邮箱不对？</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LockPage</name>
    <message>
        <source>The cases are hidden. This computer is being asked to lock.</source>
        <translation>个案已隐藏。正在请求这台电脑锁定。</translation>
    </message>
    <message>
        <source>The cases are hidden. If this computer&apos;s screen doesn&apos;t lock now, lock it yourself before you go.</source>
        <translation>个案已隐藏。如果这台电脑的屏幕现在没有锁定，请在离开前自行锁定。</translation>
    </message>
    <message>
        <source>The cases are hidden, but this computer could not be locked. Lock it yourself before you go.</source>
        <translation>个案已隐藏，但未能锁定这台电脑。请在离开前自行锁定。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MainWindow</name>
    <message>
        <source>Sign in to another account…</source>
        <translation>登录其他账号…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>仍然退出登录</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>打开配置文件…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In the menu, above &quot;As the desktop&quot;, &quot;Light&quot;, &quot;Dark&quot;</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the menu, above &quot;Like the system&quot; and the languages, each by its own name</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In the menu, of the language</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>清除 Renumber 在这台电脑上的所有信息…</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>关于 Renumber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuFlow</name>
    <message>
        <source>Renumber</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>关于 Renumber</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>打开配置文件</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <extracomment>In a dialog that opens files</extracomment>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>The diagnostics are copied. They hold no name, number, code or password.</source>
        <translation>诊断信息已复制。其中没有姓名、号码、验证码或密码。</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>清除 Renumber 在这台电脑上的所有信息？</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NewContactCard</name>
    <message>
        <source>3 · New number</source>
        <translation>3 · 新号码</translation>
    </message>
    <message>
        <source>3 · New email address</source>
        <translation>3 · 新邮箱</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NumberEditor</name>
    <message>
        <source>That is the one number in the text you pasted.</source>
        <translation>这是您粘贴的文字中唯一的号码。</translation>
    </message>
    <message>
        <source>This is the number that the account has already.</source>
        <translation>账号上已经是这个号码。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::OfferedAccounts</name>
    <message>
        <source>Account …%1</source>
        <extracomment>%1: some letters that stand for a user&apos;s id</extracomment>
        <translation>账号 …%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Program</name>
    <message>
        <source>A code is about to expire. Open Renumber to enter it.</source>
        <translation>验证码即将过期。请打开 Renumber 输入。</translation>
    </message>
    <message>
        <source>This profile cannot be used. The sign-in page says why.</source>
        <translation>此配置文件无法使用。登录页面上有原因说明。</translation>
    </message>
    <message>
        <source>You asked for %1. Finish or leave this change first, then sign in there.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>您要打开 %1。请先完成或离开此更改，然后在那里登录。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ProofRow</name>
    <message>
        <source>This is more than a code. Leave only the code.</source>
        <translation>这里不只是验证码。请只保留验证码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does, such as &quot;Begin&quot;; %2: a way to prove who is calling</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: a way to prove who is calling, such as &quot;Code to c…@example.com&quot;</extracomment>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <extracomment>%1: a way to prove who is calling</extracomment>
        <translation>显示号码：%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::RailButton</name>
    <message>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SettledCard</name>
    <message>
        <source>What is settled</source>
        <translation>已确定的内容</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCodeForm</name>
    <message>
        <source>There is more than a code here. Keep only the code, or press the button that uses it.</source>
        <translation>这里不只是验证码。请只保留验证码，或按按钮使用其中的验证码。</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>请先输入验证码。</translation>
    </message>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>使用这段文字中的 %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCourse</name>
    <message>
        <source>Open this address in a browser on this computer, and sign in there:</source>
        <translation>请在这台电脑的浏览器中打开此地址，并在那里登录：</translation>
    </message>
    <message>
        <source>Ways to sign in:</source>
        <translation>登录方式：</translation>
    </message>
    <message>
        <source>Which one? Its number, or Enter for the first:</source>
        <translation>用哪一种？请输入编号，或按 Enter 选第一种：</translation>
    </message>
    <message>
        <source>The service sends you a code to sign in with.</source>
        <translation>服务会向您发送用于登录的验证码。</translation>
    </message>
    <message>
        <source>Access token (not shown while you type):</source>
        <translation>访问令牌（输入时不显示）：</translation>
    </message>
    <message>
        <source>Access token (not shown while you type), or Enter for the profile&apos;s sample token:</source>
        <translation>访问令牌（输入时不显示），或按 Enter 使用配置文件的示例令牌：</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>Password (not shown while you type):</source>
        <translation>密码（输入时不显示）：</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>客户端 ID：</translation>
    </message>
    <message>
        <source>Client secret (not shown while you type):</source>
        <translation>客户端密钥（输入时不显示）：</translation>
    </message>
    <message>
        <source>Phone number, with its country (+…):</source>
        <translation>电话号码，含国际区号（+…）：</translation>
    </message>
    <message>
        <source>Email address:</source>
        <translation>邮箱：</translation>
    </message>
    <message>
        <source>That cannot be read. Enter it again.</source>
        <translation>无法识别。请再输入一次。</translation>
    </message>
    <message>
        <source>Code (not shown while you type):</source>
        <translation>验证码（输入时不显示）：</translation>
    </message>
    <message>
        <source>That is no code. Enter it again.</source>
        <translation>这不是验证码。请再输入一次。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInPage</name>
    <message>
        <source>%1 at
%2</source>
        <extracomment>%1: the name of a service, %2: the addresses of its servers, each on a line of its own</extracomment>
        <translation>%1，地址：
%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::StepsBar</name>
    <message>
        <source>Number</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>号码</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>One of the steps of a change, such as Address, Code, Done</extracomment>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>One of the steps of a change, such as Address, Link, Done</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: the number of the step in front, %2: how many there are, %3: its name, such as &quot;Code&quot;</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>renumber::ui::TellingRow</name>
    <message>
        <source>Say how they were told, in a few words.</source>
        <translation>请简短说明是怎样通知的。</translation>
    </message>
    <message>
        <source>How were they told? %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>是怎样通知的？%1</translation>
    </message>
    <message>
        <source>They were told: %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>已通知：%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnfinishedBox</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnsettledPage</name>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>正在检查 %1 上的账号…</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 as verified yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 已接受，但尚未将 %2 显示为已验证。这可能需要一点时间。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on your account yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 已接受，但您的账号上尚未显示 %2。这可能需要一点时间。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on the account yet. That can take a moment. Check again: that sends nothing.</source>
        <translation>%1 已接受，但该账号上尚未显示 %2。这可能需要一点时间。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on your account. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 已接受对 %2 的请求，但我们未能在您的账号上确认。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on the account. Check again: that sends nothing.</source>
        <translation>%1 已接受对 %2 的请求，但我们未能在该账号上确认。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。您的号码可能已验证，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。您的邮箱可能已验证，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。号码可能已验证，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。邮箱可能已验证，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>没有收到 %1 的明确答复。您的号码已经是 %2，可能已确认，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>没有收到 %1 的明确答复。您的邮箱已经是 %2，可能已确认，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>没有收到 %1 的明确答复。号码已经是 %2，可能已确认，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>没有收到 %1 的明确答复。邮箱已经是 %2，可能已确认，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。您的号码可能已更改，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。您的邮箱可能已更改，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。号码可能已更改，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。邮箱可能已更改，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A link may or may not be coming. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>没有收到 %1 关于 %2 的明确答复。链接可能已发出，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A code may or may not be coming. Check again: that sends nothing.</source>
        <translation>没有收到 %1 关于 %2 的明确答复。验证码可能已发出，也可能没有。请再次检查：这不会发送任何内容。</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>上次检查：%1。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the verification</source>
        <translation>我们未能确认验证结果</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change</source>
        <translation>我们未能确认更改结果</translation>
    </message>
</context>
<context>
    <name>renumber::ui::WhyCard</name>
    <message>
        <source>Choose a reason</source>
        <translation>请选择原因</translation>
    </message>
</context>
</TS>
