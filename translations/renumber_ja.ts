<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutText</name>
    <message>
        <source>Enter: go on with what was typed</source>
        <translation>Enter：入力した内容で進む</translation>
    </message>
    <message>
        <source>Esc: go back</source>
        <translation>Esc：戻る</translation>
    </message>
    <message>
        <source>Alt+Down: open a list, such as that of countries</source>
        <translation>Alt+↓：国などの一覧を開く</translation>
    </message>
    <message>
        <source>Ctrl+O: open a profile</source>
        <translation>Ctrl+O：プロファイルを開く</translation>
    </message>
    <message>
        <source>F1: this list</source>
        <translation>F1：この一覧を表示</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Ctrl+Q：終了</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <extracomment>%1: the program&apos;s version, such as 1.2.0</extracomment>
        <translation>Renumber %1</translation>
    </message>
    <message>
        <source>Change and verify the phone number on your account.</source>
        <translation>アカウントの電話番号の変更と認証を行います。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It comes with no warranty.</source>
        <translation>Apache License 2.0に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Its knowledge of phone numbers is of %1, by libphonenumber.</source>
        <extracomment>%1: a date</extracomment>
        <translation>電話番号の情報は%1時点のlibphonenumberによります。</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <extracomment>%1: the version of Qt, a library</extracomment>
        <translation>Qt %1を使用しています。</translation>
    </message>
    <message>
        <source>F5: refresh the account</source>
        <translation>F5：アカウントを再読み込み</translation>
    </message>
    <message>
        <source>Ctrl+N: find a person</source>
        <translation>Ctrl+N：利用者を検索</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: a case, by its place on the board</source>
        <translation>Ctrl+1～Ctrl+9：一覧の1～9番目の案件を開く</translation>
    </message>
    <message>
        <source>/: search the board</source>
        <translation>/：一覧を検索</translation>
    </message>
    <message>
        <source>Ctrl+P: the next proof</source>
        <translation>Ctrl+P：次の本人確認</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send the code, or make the change</source>
        <translation>Ctrl+Enter：コードを送信、または変更を実行</translation>
    </message>
    <message>
        <source>F5: refresh the case and its account</source>
        <translation>F5：案件とアカウントを再読み込み</translation>
    </message>
    <message>
        <source>F2: add a note to the record</source>
        <translation>F2：記録にメモを追加</translation>
    </message>
    <message>
        <source>Ctrl+H: hand the case over</source>
        <translation>Ctrl+H：案件をほかの人に引き継ぐ</translation>
    </message>
    <message>
        <source>F8: stop the case and lock the person, without a question</source>
        <translation>F8：案件を停止し、利用者をロック（確認なし）</translation>
    </message>
    <message>
        <source>Ctrl+L: lock the desk</source>
        <translation>Ctrl+L：ヘルプデスクをロック</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>未認証</translation>
    </message>
    <message>
        <source>the service does not say whether it is verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>認証済みかどうか不明</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;, %2: a masked one, %3: &quot;verified&quot; or the like</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>%1：なし</translation>
    </message>
    <message>
        <source>  Not confirmed yet: %1</source>
        <extracomment>%1: a masked phone number or email address</extracomment>
        <translation>  未確認：%1</translation>
    </message>
    <message>
        <source>  Also on the account: %1 (%2)</source>
        <extracomment>%1: a masked phone number or email address, %2: &quot;verified&quot; or the like</extracomment>
        <translation>  このほかの登録：%1（%2）</translation>
    </message>
    <message>
        <source>Renumber offers to change the phone number.</source>
        <translation>Renumberで電話番号を変更できます。</translation>
    </message>
    <message>
        <source>Renumber offers to change the email address.</source>
        <translation>Renumberでメールアドレスを変更できます。</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is changed.</source>
        <translation>定義に電話番号の変更方法がありません。</translation>
    </message>
    <message>
        <source>The description does not say how the email address is changed.</source>
        <translation>定義にメールアドレスの変更方法がありません。</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is verified.</source>
        <translation>定義に電話番号の認証方法がありません。</translation>
    </message>
    <message>
        <source>The description does not say how the email address is verified.</source>
        <translation>定義にメールアドレスの認証方法がありません。</translation>
    </message>
    <message>
        <source>There is no phone number to verify.</source>
        <translation>認証する電話番号がありません。</translation>
    </message>
    <message>
        <source>There is no email address to verify.</source>
        <translation>認証するメールアドレスがありません。</translation>
    </message>
    <message>
        <source>The phone number is verified already.</source>
        <translation>電話番号はすでに認証済みです。</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>メールアドレスはすでに認証済みです。</translation>
    </message>
    <message>
        <source>Renumber offers to verify the phone number.</source>
        <translation>Renumberで電話番号を認証できます。</translation>
    </message>
    <message>
        <source>Renumber offers to verify the email address.</source>
        <translation>Renumberでメールアドレスを認証できます。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where a service tells no name</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>名前：%1</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Refresh</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>ほかのアカウント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ArrivalText</name>
    <message>
        <source>Wait a minute. A text message can be late, most of all abroad.</source>
        <translation>SMSは、特に海外では遅れることがあります。1分ほどお待ちください。</translation>
    </message>
    <message>
        <source>Wait a minute. A call can be late.</source>
        <translation>1分ほどお待ちください。電話は遅れることがあります。</translation>
    </message>
    <message>
        <source>Wait a minute, and open the app: it may be the app that is late.</source>
        <translation>1分ほど待って、アプリを開いてください。アプリ側で遅れていることもあります。</translation>
    </message>
    <message>
        <source>Wait a minute, and look among spam, too.</source>
        <translation>1分ほど待って、迷惑メールも確認してください。</translation>
    </message>
    <message>
        <source>Text the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>コードをSMSで再送：%1</translation>
    </message>
    <message>
        <source>Text the code again</source>
        <translation>コードをSMSで再送</translation>
    </message>
    <message>
        <source>Call again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>コードを電話で再送：%1</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>コードを電話で再送</translation>
    </message>
    <message>
        <source>Send the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>コードを再送：%1</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>コードを再送</translation>
    </message>
    <message>
        <source>Email the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>コードをメールで再送：%1</translation>
    </message>
    <message>
        <source>Email the code again</source>
        <translation>コードをメールで再送</translation>
    </message>
    <message>
        <source>Check the number: %1. If that is wrong, press “Wrong number?”.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>番号が%1で合っているか確認してください。違っていたら、「番号が違う場合」を押してください。</translation>
    </message>
    <message>
        <source>Check the address: %1. If that is wrong, press “Wrong address?”.</source>
        <translation>アドレスが%1で合っているか確認してください。違っていたら、「アドレスが違う場合」を押してください。</translation>
    </message>
    <message>
        <source>A new SIM can take some hours before it gets anything.</source>
        <translation>新しいSIMは、受信できるようになるまで数時間かかることがあります。</translation>
    </message>
    <message>
        <source>Then ask for the code again, and enter the latest one.</source>
        <translation>そのあとコードをもう一度リクエストし、最新のものを入力してください。</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <source>Keep going</source>
        <translation>続ける</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>入力あり</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>不足していたもの</translation>
    </message>
    <message>
        <source>Leave was asked</source>
        <translation>許可を求めた内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A proof. %1: what kind it is, such as &quot;a code to a contact on the account&quot;, %2: its name</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>To which contact</source>
        <translation>送り先の連絡先</translation>
    </message>
    <message>
        <source>That contact was changed</source>
        <translation>その連絡先の変更日時</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>時期不明</translation>
    </message>
    <message>
        <source>Proofs that counted</source>
        <translation>有効だった本人確認</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Flag, %1</source>
        <extracomment>A flag in the record of a desk. %1: what it is about, such as &quot;recent changes&quot;</extracomment>
        <translation>注意点：%1</translation>
    </message>
    <message>
        <source>Who was to be told</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>見つかった人数</translation>
    </message>
    <message>
        <source>Read up to row</source>
        <translation>読み込んだ最後の行</translation>
    </message>
    <message>
        <source>The program&apos;s clock then</source>
        <translation>その時のプログラムの時計</translation>
    </message>
    <message>
        <source>The computer&apos;s clock then</source>
        <translation>その時のコンピューターの時計</translation>
    </message>
    <message>
        <source>New contact, as a key</source>
        <translation>新しい連絡先（キー）</translation>
    </message>
    <message>
        <source>Contact, as a key</source>
        <translation>連絡先（キー）</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Name, ticket and note were erased.</source>
        <translation>名前、チケット、メモは消去されました。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Recorded later: the store could not be reached then.</source>
        <translation>後から記録：当時はデータベースに接続できませんでした。</translation>
    </message>
</context>
<context>
    <name>AuditFinding</name>
    <message>
        <source>Row %1 was changed: it is not what was written there</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>%1行目が変更されています。書き込まれた内容と異なります</translation>
    </message>
    <message>
        <source>Row %1 is missing</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>%1行目がありません</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>%1～%2行目がありません</translation>
    </message>
    <message>
        <source>Row %1 was moved: what was written there stands at %2</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>%1行目が移動されています。そこに書き込まれた内容は%2行目にあります</translation>
    </message>
    <message>
        <source>Row %1 was added: the one behind it was written in its place</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>%1行目が追加されています。次の行がその位置に書き込まれていました</translation>
    </message>
    <message>
        <source>Row %1 is cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>%1行目が切り取られています。このコンピューターではそこまでの記録を確認済みです。または、古いコピーに戻されています</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>%1～%2行目が切り取られています。このコンピューターではそこまでの記録を確認済みです。または、古いコピーに戻されています</translation>
    </message>
    <message>
        <source>The record is whole, but not the one that this computer has seen up to row %1: it was computed anew, or another copy was put in its place. Where the two part can&apos;t be known</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>記録に欠けはありませんが、このコンピューターで%1行目まで確認した記録ではありません。計算し直されたか、別のコピーに置き換えられています。どこから異なるかはわかりません</translation>
    </message>
    <message>
        <source>The tables of the file, or what keeps their rows from being changed, are not as this program makes them</source>
        <extracomment>No full stop</extracomment>
        <translation>ファイルのテーブル、または行の変更を防ぐ仕組みが、このプログラムで作成されたものと異なります</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Record</source>
        <comment>The title of the page that shows who did what at a desk</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Who did what at this desk. That you look at it is recorded, too.</source>
        <translation>このヘルプデスクで誰が何をしたかの記録です。閲覧したことも記録されます。</translation>
    </message>
    <message>
        <source>Rows of the record</source>
        <translation>記録の行</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>この利用者の記録すべて</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>この案件の記録すべて</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>記録を検証</translation>
    </message>
    <message>
        <source>Checks that no row of the record was changed, from the first to the newest</source>
        <translation>最初から最新まで、記録のどの行も変更されていないかを調べます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Export names, tickets and notes, too</source>
        <translation>名前、チケット、メモもエクスポート</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Searched</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Person opened</source>
        <translation>利用者を表示</translation>
    </message>
    <message>
        <source>Contact shown whole</source>
        <translation>連絡先を全表示</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件を開始</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>案件を担当</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>案件をほかの人に引き継ぎ</translation>
    </message>
    <message>
        <source>Reason, ticket or new contact entered</source>
        <translation>理由、チケット、新しい連絡先を入力</translation>
    </message>
    <message>
        <source>Case stopped</source>
        <translation>案件を停止</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>案件を終了</translation>
    </message>
    <message>
        <source>Proof begun</source>
        <translation>本人確認を開始</translation>
    </message>
    <message>
        <source>Proof passed</source>
        <translation>本人確認に成功</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <translation>本人確認に失敗</translation>
    </message>
    <message>
        <source>Code for a proof not sent</source>
        <translation>本人確認のコードを送信せず</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>承認を依頼</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>承認依頼を却下</translation>
    </message>
    <message>
        <source>Permit given</source>
        <translation>許可を発行</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>許可を拒否</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>SMSを送信</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>SMSの送信に失敗</translation>
    </message>
    <message>
        <source>Text may have been sent</source>
        <translation>SMSを送信した可能性あり</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>コードが受け付けられず</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>連絡先を変更</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>変更を拒否</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>変更を確認できず</translation>
    </message>
    <message>
        <source>Somebody told</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>Somebody still to be told</source>
        <translation>未通知あり</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>利用者をロック</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>利用者のロックを解除</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>記録を閲覧</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>記録をエクスポート</translation>
    </message>
    <message>
        <source>Record verified</source>
        <translation>記録を検証</translation>
    </message>
    <message>
        <source>Policy registered</source>
        <translation>ポリシーを登録</translation>
    </message>
    <message>
        <source>Private details erased</source>
        <translation>個人情報を消去</translation>
    </message>
    <message>
        <source>Loss found</source>
        <translation>消失を検出</translation>
    </message>
    <message>
        <source>Loss stated</source>
        <translation>消失を申告</translation>
    </message>
    <message>
        <source>Search answered</source>
        <translation>検索への応答</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>AuditValueText</name>
    <message>
        <source>to search</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>to show a contact whole</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>連絡先の全表示</translation>
    </message>
    <message>
        <source>to send a code as a proof</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>本人確認のコードの送信</translation>
    </message>
    <message>
        <source>to send a code to the new contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>新しい連絡先へのコードの送信</translation>
    </message>
    <message>
        <source>to change the contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>連絡先の変更</translation>
    </message>
    <message>
        <source>to enter a code</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>コードの入力</translation>
    </message>
    <message>
        <source>the one to be replaced</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>変更前の連絡先</translation>
    </message>
    <message>
        <source>another one on the account</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>アカウントの別の連絡先</translation>
    </message>
    <message>
        <source>the new one</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>the one the caller called from</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>電話の相手がかけてきた番号</translation>
    </message>
    <message>
        <source>the old phone number</source>
        <extracomment>Who is told of a change</extracomment>
        <translation>旧電話番号</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>by the service, as it made the change</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>サービスが変更時に通知</translation>
    </message>
    <message>
        <source>by the service, when asked to</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>サービスが依頼を受けて通知</translation>
    </message>
    <message>
        <source>by an operator</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>オペレーターが通知</translation>
    </message>
    <message>
        <source>not at all: the account had none</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>通知なし：アカウントに登録がありません</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Of a reason for doubt: it was looked for, and is not there</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of a reason for doubt: it is there</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>a proof</source>
        <extracomment>What a refusal names as missing. %1: ways to prove who is calling, such as &quot;a callback&quot;</extracomment>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>a proof: %1</source>
        <translation>本人確認：%1</translation>
    </message>
    <message>
        <source>the right to do it</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>実行する権限</translation>
    </message>
    <message>
        <source>an answer from the store</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>データベースの応答</translation>
    </message>
    <message>
        <source>a registered policy</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>登録済みのポリシー</translation>
    </message>
    <message>
        <source>the case in hand</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>案件の担当</translation>
    </message>
    <message>
        <source>the person was locked</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>利用者がロックされていた</translation>
    </message>
    <message>
        <source>a reason</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>a ticket in the form of the desk</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>ヘルプデスクの形式のチケット</translation>
    </message>
    <message>
        <source>a proof that still counts</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>まだ有効な本人確認</translation>
    </message>
    <message>
        <source>a proof that comes another way</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>別の経路での本人確認</translation>
    </message>
    <message>
        <source>a flag stopped it: %1</source>
        <translation>注意点により停止：%1</translation>
    </message>
    <message>
        <source>a flag stopped it</source>
        <translation>注意点により停止</translation>
    </message>
    <message>
        <source>an approval</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>承認</translation>
    </message>
    <message>
        <source>an approver had said no</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>承認者が却下していた</translation>
    </message>
    <message>
        <source>the wait was not over</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>保留が終わっていなかった</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>上限に達していた</translation>
    </message>
    <message>
        <source>somebody was not told of the last change</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>前回の変更で未通知の相手がいた</translation>
    </message>
    <message>
        <source>a case was stopped</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>案件の停止</translation>
    </message>
    <message>
        <source>too many proofs failed</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>本人確認の失敗が多すぎた</translation>
    </message>
    <message>
        <source>an operator said so</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>オペレーターの判断</translation>
    </message>
</context>
<context>
    <name>AuthorizationServer</name>
    <message>
        <source>the identity provider has moved</source>
        <translation>IDプロバイダーが移転しています</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>All</source>
        <extracomment>Which cases are shown: whatever their state</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Which cases are shown: those that the operator has in hand</extracomment>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Which cases are shown: those that nobody has in hand</extracomment>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>My turn</source>
        <extracomment>Which cases are shown: those in which the operator has to do the next step</extracomment>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>Which cases are shown: those with a reason for doubt</extracomment>
        <translation>要注意</translation>
    </message>
    <message>
        <source>To tell</source>
        <extracomment>Which cases are shown: those in which the old number or the email address is still to be told</extracomment>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Needs a proof</source>
        <translation>本人確認が必要</translation>
    </message>
    <message>
        <source>Needs a second proof</source>
        <translation>2つ目の本人確認が必要</translation>
    </message>
    <message>
        <source>Needs a third proof</source>
        <translation>3つ目の本人確認が必要</translation>
    </message>
    <message>
        <source>Needs a fourth proof</source>
        <translation>4つ目の本人確認が必要</translation>
    </message>
    <message>
        <source>Needs a fifth proof</source>
        <translation>5つ目の本人確認が必要</translation>
    </message>
    <message>
        <source>Operators only</source>
        <translation>オペレーターのみ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>Not in your hands</source>
        <translation>担当外</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>利用者ロック中</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>理由が必要</translation>
    </message>
    <message>
        <source>Needs a ticket</source>
        <translation>チケットが必要</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>本人確認の期限切れ</translation>
    </message>
    <message>
        <source>Needs another proof</source>
        <translation>別の本人確認が必要</translation>
    </message>
    <message>
        <source>Can&apos;t go on</source>
        <translation>続行できません</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>承認が必要</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>Somebody not told</source>
        <translation>未通知あり</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>コード送信済み</translation>
    </message>
    <message>
        <source>Needs a new code</source>
        <extracomment>Of a case: the code that was sent cannot be entered any more</extracomment>
        <translation>新しいコードが必要</translation>
    </message>
    <message>
        <source>Message sent</source>
        <extracomment>Of a case: a message with a code or a link went out</extracomment>
        <translation>メッセージ送信済み</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>リンク送信済み</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>コード入力済み</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>変更中</translation>
    </message>
    <message>
        <source>Somebody to tell</source>
        <translation>通知が必要</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>What a case is about</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A case that nobody has in hand</extracomment>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the operator who has a case in hand</extracomment>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: which cases, such as &quot;Mine&quot;, %2: how many of them there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>終了できます</translation>
    </message>
    <message>
        <source>Needs the new number</source>
        <translation>新しい番号が必要</translation>
    </message>
    <message>
        <source>Needs the new address</source>
        <translation>新しいアドレスが必要</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a time of day, perhaps with a date</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>On the board. %1: the number or address now on the account, %2: the new one, both masked. The arrow points the way the language is read</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago a case was opened. %1: a number of minutes</extracomment>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago a case was opened. %1: a number of hours</extracomment>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>How long ago a case was opened. %1: a number of days</extracomment>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: the number or address now on the account, %2: the new one</extracomment>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>開始：%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: how long there is still time, such as &quot;8:41&quot;</extracomment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>要注意：%1</translation>
    </message>
    <message>
        <source>No open cases. Find a person to begin one.</source>
        <translation>進行中の案件はありません。利用者を検索して始めてください。</translation>
    </message>
    <message>
        <source>No case fits. Show all, or clear the search.</source>
        <translation>一致する案件はありません。すべて表示するか、検索を消してください。</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already, which a reply must not change</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot;にはすでに意味があり、応答で変えることはできません</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that can be taken here</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot;はここで取り出せる値ではありません</translation>
    </message>
    <message>
        <source>take it out, or put it under &quot;keep&quot;</source>
        <translation>取り除くか、&quot;keep&quot;に入れてください</translation>
    </message>
    <message>
        <source>take one of %1, or put it under &quot;keep&quot;</source>
        <translation>%1のいずれかを取り出すか、&quot;keep&quot;に入れてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken without the &quot;accessToken&quot; that it belongs to</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot;が、対になる&quot;accessToken&quot;なしで取り出されています</translation>
    </message>
    <message>
        <source>take both from one reply, or take it out</source>
        <translation>両方を1つの応答から取り出すか、取り除いてください</translation>
    </message>
    <message>
        <source>the call has more than one method</source>
        <translation>呼び出しにメソッドが2つ以上あります</translation>
    </message>
    <message>
        <source>make two calls of it</source>
        <translation>2つの呼び出しに分けてください</translation>
    </message>
    <message>
        <source>the call has no method</source>
        <translation>呼び出しにメソッドがありません</translation>
    </message>
    <message>
        <source>give it one of get, post, put, patch or delete with a path</source>
        <translation>get、post、put、patch、deleteのいずれかをパスとともに指定してください</translation>
    </message>
    <message>
        <source>there is no host called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot;というホストはありません</translation>
    </message>
    <message>
        <source>begin the path with /, or name the address under &quot;hosts&quot;</source>
        <translation>パスを/で始めるか、アドレスを&quot;hosts&quot;で指定してください</translation>
    </message>
    <message>
        <source>use one of %1, or name the address under &quot;hosts&quot;</source>
        <translation>%1のいずれかを使うか、アドレスを&quot;hosts&quot;で指定してください</translation>
    </message>
    <message>
        <source>{%1} is not an address that an earlier call keeps</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1}は、前の呼び出しで保持されたアドレスではありません</translation>
    </message>
    <message>
        <source>begin the path with /, or keep it with &quot;link&quot;: true</source>
        <translation>パスを/で始めるか、&quot;link&quot;: trueを付けて保持してください</translation>
    </message>
    <message>
        <source>the path would lead to another host</source>
        <translation>パスが別のホストを指してしまいます</translation>
    </message>
    <message>
        <source>begin it with one /</source>
        <translation>先頭の/を1つだけにしてください</translation>
    </message>
    <message>
        <source>{%1} is an address, so it has to come first</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1}はアドレスなので、先頭に置く必要があります</translation>
    </message>
    <message>
        <source>begin the path with it, or keep a part of the address without &quot;link&quot;</source>
        <translation>パスをこれで始めるか、アドレスの一部を&quot;link&quot;なしで保持してください</translation>
    </message>
    <message>
        <source>{%1} does not stand in the path</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1}がパスにありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code, nor a secret that an earlier call keeps</source>
        <translation>&quot;%1&quot;は、コードでも、前の呼び出しで保持された秘密の値でもありません</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>the path would lead out of baseUrl</source>
        <translation>パスがbaseUrlの外を指してしまいます</translation>
    </message>
    <message>
        <source>write it without &quot;..&quot; and &quot;.&quot;, and baseUrl as far as all paths agree</source>
        <translation>&quot;..&quot;と&quot;.&quot;を使わずに書き、baseUrlにはすべてのパスに共通する部分を書いてください</translation>
    </message>
    <message>
        <source>the path holds a character that no address can hold</source>
        <translation>パスに、アドレスに使えない文字があります</translation>
    </message>
    <message>
        <source>write it as %XX, such as %20 for a space</source>
        <translation>%XXの形で書いてください。例：空白は%20</translation>
    </message>
    <message>
        <source>the path holds a control character as %XX</source>
        <translation>パスに、%XXの形の制御文字があります</translation>
    </message>
    <message>
        <source>what stands behind # is never sent</source>
        <translation>#より後ろは送信されません</translation>
    </message>
    <message>
        <source>write %23 for the sign #</source>
        <translation>#という文字は%23と書いてください</translation>
    </message>
    <message>
        <source>this is not a header name</source>
        <translation>これはヘッダー名ではありません</translation>
    </message>
    <message>
        <source>use letters, digits and hyphens</source>
        <translation>英数字とハイフンを使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written by Renumber itself</source>
        <extracomment>%1: the name of an HTTP header</extracomment>
        <translation>&quot;%1&quot;はRenumberが自動で付けます</translation>
    </message>
    <message>
        <source>take it out; what a body is, &quot;contentType&quot; or &quot;jsonContentType&quot; says</source>
        <translation>取り除いてください。本文の種類は&quot;contentType&quot;か&quot;jsonContentType&quot;で指定します</translation>
    </message>
    <message>
        <source>the cookies are sent by Renumber itself</source>
        <translation>CookieはRenumberが自動で送信します</translation>
    </message>
    <message>
        <source>take it out, or &quot;cookies&quot;</source>
        <translation>これか&quot;cookies&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>a header cannot hold a line break or other control character</source>
        <translation>ヘッダーに改行などの制御文字は使えません</translation>
    </message>
    <message>
        <source>a header holds ASCII only, and no space at its ends</source>
        <translation>ヘッダーに使えるのはASCIIだけで、両端に空白は置けません</translation>
    </message>
    <message>
        <source>take out what is none, and the spaces</source>
        <translation>ASCII以外の文字と空白を取り除いてください</translation>
    </message>
    <message>
        <source>this is not a media type</source>
        <translation>これはメディアタイプではありません</translation>
    </message>
    <message>
        <source>write one such as application/json, or application/json; charset=utf-8</source>
        <translation>application/jsonやapplication/json; charset=utf-8のように書いてください</translation>
    </message>
    <message>
        <source>the call has two bodies</source>
        <translation>呼び出しに本文が2つあります</translation>
    </message>
    <message>
        <source>keep one of &quot;json&quot; and &quot;form&quot;</source>
        <translation>&quot;json&quot;と&quot;form&quot;のどちらか1つを残してください</translation>
    </message>
    <message>
        <source>a get has no body</source>
        <translation>getに本文はありません</translation>
    </message>
    <message>
        <source>use post, or put the values into the path</source>
        <translation>postを使うか、値をパスに入れてください</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>そのいずれかを書いてください</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>波かっこを直してください</translation>
    </message>
    <message>
        <source>the $ before {%1} would be sent with it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1}の前の$も一緒に送信されてしまいます</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>ここに変数{%1}はありません</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in a call of &quot;account&quot; before</source>
        <translation>前の&quot;account&quot;の呼び出しで&quot;userId&quot;を取り出してください</translation>
    </message>
    <message>
        <source>it is there only with &quot;sendToCurrent&quot;, in &quot;submit&quot;</source>
        <translation>これがあるのは、&quot;sendToCurrent&quot;がある場合の&quot;submit&quot;だけです</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>%1のいずれかを使ってください</translation>
    </message>
    <message>
        <source>the secret {%1} would stand in a URL, where logs keep it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>秘密の値{%1}がURLに入り、ログに残ってしまいます</translation>
    </message>
    <message>
        <source>send it in a header or in the body, or name it under &quot;inPath&quot; where the service wants it in the path</source>
        <translation>ヘッダーか本文で送信するか、サービスがパスに求める場合は&quot;inPath&quot;で指定してください</translation>
    </message>
    <message>
        <source>send it in a header or in the body</source>
        <translation>ヘッダーか本文で送信してください</translation>
    </message>
</context>
<context>
    <name>CaseAside</name>
    <message>
        <source>Flags</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Tell them afterwards</source>
        <translation>変更後の通知</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Note</source>
        <extracomment>On a button: adds a note about the case to the record</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Take this case</source>
        <extracomment>On a button: the case is to be mine</extracomment>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>On a button: somebody else is to take the case</extracomment>
        <translation>ほかの人に引き継ぐ</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a button: something is wrong, and the person is locked</extracomment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>there is no service &quot;%1&quot;</source>
        <extracomment>%1: the name of a service as a profile writes it</extracomment>
        <translation>サービス&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>use one of %1, or the path of a description file</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>%1のいずれか、または定義ファイルのパスを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the service of a profile in %2</source>
        <extracomment>%1: the id of a service, %2: a folder</extracomment>
        <translation>&quot;%1&quot;はすでに%2のプロファイルのサービスです</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>別のidを選んでください</translation>
    </message>
    <message>
        <source>the profile %1 has the same name and goes before</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>同じ名前のプロファイル%1が優先されます</translation>
    </message>
    <message>
        <source>give the file another name, or take it away</source>
        <translation>ファイル名を変えるか、ファイルを取り除いてください</translation>
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
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>By text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>An answer to &quot;How should the code come?&quot;. %1: the name of a chat app</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>By email, to the address on the account</source>
        <translation>登録済みのアドレスへのメール</translation>
    </message>
    <message>
        <source>Text the code instead</source>
        <translation>代わりにSMSでコードを送る</translation>
    </message>
    <message>
        <source>Call this number instead</source>
        <translation>代わりに電話でコードを送る</translation>
    </message>
    <message>
        <source>Send the code in %1 instead</source>
        <extracomment>On a button. %1: the name of a chat app</extracomment>
        <translation>代わりに%1でコードを送る</translation>
    </message>
    <message>
        <source>Email the code instead</source>
        <translation>代わりにメールでコードを送る</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>変更をキャンセル</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>届かない場合</translation>
    </message>
</context>
<context>
    <name>CodeProving</name>
    <message>
        <source>this code was asked for already</source>
        <translation>このコードはすでにリクエスト済みです</translation>
    </message>
    <message>
        <source>there is no contact that the code could go to</source>
        <translation>コードの送り先になる連絡先がありません</translation>
    </message>
    <message>
        <source>the service has not answered yet</source>
        <translation>サービスがまだ応答していません</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>digits have no case</source>
        <translation>数字に大文字と小文字の区別はありません</translation>
    </message>
    <message>
        <source>take it out, or say &quot;characters&quot;: &quot;letters&quot; or &quot;letters and digits&quot;</source>
        <translation>取り除くか、&quot;characters&quot;: &quot;letters&quot;または&quot;letters and digits&quot;を指定してください</translation>
    </message>
    <message>
        <source>no code is long enough to have a hyphen in it</source>
        <translation>ハイフンが入る長さのコードがありません</translation>
    </message>
    <message>
        <source>take it out, or say a smaller number; &quot;length&quot; does not count hyphens</source>
        <translation>取り除くか、より小さい数を指定してください。&quot;length&quot;にハイフンは含まれません</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only digits work here. Enter just the code.</source>
        <translation>ここに入力できるのは数字だけです。コードだけを入力してください。</translation>
    </message>
    <message>
        <source>Only the letters A to Z and digits work here. Enter just the code.</source>
        <translation>ここに入力できるのはA～Zの文字と数字だけです。コードだけを入力してください。</translation>
    </message>
    <message>
        <source>Only the letters A to Z work here. Enter just the code.</source>
        <translation>ここに入力できるのはA～Zの文字だけです。コードだけを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from the text message first.</source>
        <translation>先にSMSのコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from the call first.</source>
        <translation>先に電話で聞いたコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from %1 first.</source>
        <extracomment>Beside an empty field. %1: the name of a chat app</extracomment>
        <translation>先に%1に届いたコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from the email first.</source>
        <translation>先にメールのコードを入力してください。</translation>
    </message>
    <message>
        <source>A letter here is not one of A to Z. Type the code again in plain letters.</source>
        <translation>A～Z以外の文字があります。半角英字でコードを入力し直してください。</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 digits. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>%1のコードは%2桁です。入力されたのは%3桁なので、送信しませんでした。確認してください。</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 characters. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>%1のコードは%2文字です。入力されたのは%3文字なので、送信しませんでした。確認してください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Change and verify the phone number on your identity account.</source>
        <translation>アカウントの電話番号の変更と認証を行います。</translation>
    </message>
    <message>
        <source>Use the profile in FILE. May be given more than once.</source>
        <translation>FILEのプロファイルを使用します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Write all files below DIR.</source>
        <translation>すべてのファイルをDIR以下に書き込みます。</translation>
    </message>
    <message>
        <source>Check the service description in FILE and say what is wrong with it. Ends with status 0 if all is well, 2 if not.</source>
        <translation>FILEのサービス定義を検査し、問題を表示します。終了ステータスは、問題がなければ0、あれば2です。</translation>
    </message>
    <message>
        <source>Check the profile in FILE, with the description and the certificates that it names. Ends like --check-service.</source>
        <translation>FILEのプロファイルを、そこで指定された定義と証明書も含めて検査します。終了ステータスは--check-serviceと同じです。</translation>
    </message>
    <message>
        <source>Check the policy of an operators&apos; desk in FILE. Ends like --check-service.</source>
        <translation>FILEのヘルプデスクのポリシーを検査します。終了ステータスは--check-serviceと同じです。</translation>
    </message>
    <message>
        <source>Verify the record of this computer&apos;s desk, or of the copy whose FILE is named besides, and say which row is the first that is wrong. Ends with status 0 if all is well, 1 if not, 2 if it could not be verified.</source>
        <translation>このコンピューターのヘルプデスクの記録、またはFILEで指定したその複製を検証し、最初に問題のある行を表示します。終了ステータスは、問題がなければ0、あれば1、検証できなければ2です。</translation>
    </message>
    <message>
        <source>Write that record, or that in FILE, to a new file in FORMAT (csv or jsonl), with a manifest. Tickets, notes and names are left out. Ends with status 0 if that was done, 2 if not.</source>
        <translation>その記録、またはFILEの記録を、FORMAT（csvまたはjsonl）で新しいファイルにマニフェスト付きで書き出します。チケット、メモ、名前は含みません。終了ステータスは、書き出せれば0、できなければ2です。</translation>
    </message>
    <message>
        <source>Have --export-audit write to FOLDER and not to the current one.</source>
        <translation>--export-auditの出力先を現在のフォルダーではなくFOLDERにします。</translation>
    </message>
    <message>
        <source>Try the profile in FILE on this terminal: sign in, read the account, and show each request, each reply and what Renumber understood. The requests of a change are shown and not sent. Ends with status 0 if the account could be read, 1 if not, 2 if the profile has faults.</source>
        <translation>FILEのプロファイルをこの端末で試します。サインインしてアカウントを読み込み、各リクエスト、各応答、Renumberの解釈を表示します。変更のリクエストは表示するだけで、送信しません。終了ステータスは、アカウントを読み込めれば0、読み込めなければ1、プロファイルに問題があれば2です。</translation>
    </message>
    <message>
        <source>List the services that come with Renumber, and end.</source>
        <translation>Renumberに付属するサービスを一覧表示して終了します。</translation>
    </message>
    <message>
        <source>Show the version, and end.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Show this help, and end.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1：問題が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: describes %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of a service</extracomment>
        <translation>%1：%2の定義です。問題はありません。</translation>
    </message>
    <message>
        <source>  assumed: %1: %2</source>
        <extracomment>%1: a place in a file, %2: why it is assumed</extracomment>
        <translation>  仮定：%1：%2</translation>
    </message>
    <message>
        <source>  operators work at a desk, by the policy %1</source>
        <extracomment>%1: the id of a policy</extracomment>
        <translation>  オペレーターはヘルプデスクでポリシー%1に従います</translation>
    </message>
    <message>
        <source>%1: %2, with %3; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of an organisation, %3: the name of a service</extracomment>
        <translation>%1：%2、サービスは%3。問題はありません。</translation>
    </message>
    <message>
        <source>  calls go to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  呼び出し先：%1</translation>
    </message>
    <message>
        <source>  sign-in by browser goes to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  ブラウザーでのサインイン先：%1</translation>
    </message>
    <message>
        <source>  ways to sign in: %1</source>
        <extracomment>%1: a list of names of ways to sign in, such as &quot;browser&quot;</extracomment>
        <translation>  サインイン方法：%1</translation>
    </message>
    <message>
        <source>%1: policy %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the id of a policy</extracomment>
        <translation>%1：ポリシー%2。問題はありません。</translation>
    </message>
    <message>
        <source>  asks for approvals: the desk&apos;s store has to be in PostgreSQL</source>
        <translation>  承認が必要：ヘルプデスクのデータベースはPostgreSQLである必要があります</translation>
    </message>
    <message>
        <source>  accepts a risk: %1</source>
        <extracomment>%1: why a policy accepts that operators alone say who a caller is</extracomment>
        <translation>  リスクを許容：%1</translation>
    </message>
    <message>
        <source>proven by %1</source>
        <extracomment>%1: what a service description was tried against</extracomment>
        <translation>動作確認：%1</translation>
    </message>
    <message>
        <source>“%1” is not a format of an export. There are csv and jsonl.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>「%1」はエクスポート形式ではありません。csvとjsonlがあります。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>使い方：%1 [options]</translation>
    </message>
</context>
<context>
    <name>ConfiguredService</name>
    <message>
        <source>the setting &quot;%1&quot; (%2) is missing</source>
        <extracomment>%1: the name of a setting, %2: what people call it</extracomment>
        <translation>設定&quot;%1&quot;（%2）がありません</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>追加してください</translation>
    </message>
    <message>
        <source>add it, or a baseUrl</source>
        <translation>これかbaseUrlを追加してください</translation>
    </message>
    <message>
        <source>add it, or the addresses as &quot;baseUrl&quot; and under &quot;hosts&quot;</source>
        <translation>これを追加するか、アドレスを&quot;baseUrl&quot;と&quot;hosts&quot;で指定してください</translation>
    </message>
    <message>
        <source>a setting cannot hold a line break or other control character</source>
        <translation>設定に改行などの制御文字は使えません</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1にそのような設定はありません</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>%1のいずれかを使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to sign in at</source>
        <extracomment>%1: what should be an address</extracomment>
        <translation>&quot;%1&quot;はサインイン先のアドレスではありません</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1</source>
        <translation>https://を使ってください。http://は、127.0.0.1などこのコンピューター上のホストに限ります</translation>
    </message>
    <message>
        <source>this does not make an address that a token may be sent to</source>
        <translation>これでは、トークンを送信してよいアドレスになりません</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1, and nothing after the path</source>
        <translation>https://を使ってください。http://は、127.0.0.1などこのコンピューター上のホストに限ります。パスの後ろには何も書かないでください</translation>
    </message>
    <message>
        <source>%1 has no such host</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1にそのようなホストはありません</translation>
    </message>
    <message>
        <source>take it out; the service description names the hosts</source>
        <translation>取り除いてください。ホストはサービス定義で指定されます</translation>
    </message>
    <message>
        <source>a token in a file is for the sandbox only</source>
        <translation>ファイル内のトークンはサンドボックス専用です</translation>
    </message>
    <message>
        <source>take it out and sign in instead</source>
        <translation>取り除き、代わりにサインインしてください</translation>
    </message>
    <message>
        <source>a setting is missing without which nobody can sign in</source>
        <translation>サインインに欠かせない設定がありません</translation>
    </message>
    <message>
        <source>add the client id</source>
        <translation>クライアントIDを追加してください</translation>
    </message>
    <message>
        <source>%1 has no sign-in by browser</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1ではブラウザーでサインインできません</translation>
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
        <translation>新しい連絡先が送信されません</translation>
    </message>
    <message>
        <source>use {new} in one of the calls</source>
        <translation>いずれかの呼び出しで{new}を使ってください</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>コードが送信されません</translation>
    </message>
    <message>
        <source>the code from the current contact is never sent</source>
        <translation>現在の連絡先に届くコードが送信されません</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>いずれかの呼び出しで{%1}を使ってください</translation>
    </message>
    <message>
        <source>the service would tell them twice</source>
        <translation>サービスから2回通知されてしまいます</translation>
    </message>
    <message>
        <source>take it out, or &quot;notifies&quot;</source>
        <translation>これか&quot;notifies&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>there is no change.submit</source>
        <translation>change.submitがありません</translation>
    </message>
    <message>
        <source>write the calls here</source>
        <translation>呼び出しをここに書いてください</translation>
    </message>
    <message>
        <source>change.submit uses {%1}, which verify.send does not keep</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>change.submitが使う{%1}を、verify.sendが保持していません</translation>
    </message>
    <message>
        <source>keep it there, or write the calls here</source>
        <translation>そこで保持するか、呼び出しをここに書いてください</translation>
    </message>
    <message>
        <source>nothing can be asked before a message is sent to verify the contact</source>
        <translation>連絡先の認証用メッセージの送信前には、何も尋ねられません</translation>
    </message>
    <message>
        <source>use {%1} in &quot;submit&quot; only</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1}は&quot;submit&quot;でだけ使ってください</translation>
    </message>
    <message>
        <source>nothing can be asked for while a link is waited for</source>
        <translation>リンクを待っている間は、何も尋ねられません</translation>
    </message>
    <message>
        <source>leave {%1} out of &quot;resend&quot;, or &quot;resend&quot; out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>&quot;resend&quot;で{%1}を使わないか、&quot;resend&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>a change waits for a code, but the code cannot be entered</source>
        <translation>変更がコードを待ちますが、コードを入力できません</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;, or say under &quot;takesEffect&quot; that changes take effect atOnce</source>
        <translation>&quot;submit&quot;または&quot;confirm&quot;: &quot;link&quot;を追加するか、&quot;takesEffect&quot;で変更の反映をatOnceにしてください</translation>
    </message>
    <message>
        <source>there is no code to submit where a link confirms</source>
        <translation>リンクで確認する場合、送信するコードはありません</translation>
    </message>
    <message>
        <source>take it out, or &quot;confirm&quot;</source>
        <translation>これか&quot;confirm&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>a second code could not be entered where a link confirms</source>
        <translation>リンクで確認する場合、2つ目のコードは入力できません</translation>
    </message>
    <message>
        <source>there is no way to confirm</source>
        <translation>確認する方法がありません</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;</source>
        <translation>&quot;submit&quot;または&quot;confirm&quot;: &quot;link&quot;を追加してください</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Your account shows no phone number now.</source>
        <translation>現在、アカウントに電話番号は表示されていません。</translation>
    </message>
    <message>
        <source>Your account shows no email address now.</source>
        <translation>現在、アカウントにメールアドレスは表示されていません。</translation>
    </message>
    <message>
        <source>The account shows no phone number now.</source>
        <translation>現在、アカウントに電話番号は表示されていません。</translation>
    </message>
    <message>
        <source>The account shows no email address now.</source>
        <translation>現在、アカウントにメールアドレスは表示されていません。</translation>
    </message>
    <message>
        <source>Your account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>現在、アカウントには%1が未認証として表示されています。</translation>
    </message>
    <message>
        <source>The account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>現在、アカウントには%1が未認証として表示されています。</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>現在、アカウントには%1が表示されています。</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>現在、アカウントには%1が表示されています。</translation>
    </message>
    <message>
        <source>The email address will be %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>メールアドレスは%1になります。</translation>
    </message>
    <message>
        <source>We will email %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>%1にメールを送信します。</translation>
    </message>
    <message>
        <source>The new email address is %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>新しいメールアドレスは%1です。</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <extracomment>In a list. %1: a phone number or an email address</extracomment>
        <translation>%1（未認証）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of phone numbers or email addresses</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on the account: %1</source>
        <extracomment>On the card of a contact. %1: a list of phone numbers or email addresses</extracomment>
        <translation>このほかの登録：%1</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>How to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>the service has nothing to change or verify</source>
        <translation>このサービスには変更や認証の対象がありません</translation>
    </message>
    <message>
        <source>add &quot;phone&quot; or &quot;email&quot;</source>
        <translation>&quot;phone&quot;または&quot;email&quot;を追加してください</translation>
    </message>
    <message>
        <source>a setting cannot be called &quot;%1&quot;</source>
        <extracomment>%1: the name of a setting in a service description</extracomment>
        <translation>設定に&quot;%1&quot;という名前は付けられません</translation>
    </message>
    <message>
        <source>choose another name, of letters and digits</source>
        <translation>英数字で別の名前を選んでください</translation>
    </message>
    <message>
        <source>this cannot name a host</source>
        <translation>これはホストの名前にできません</translation>
    </message>
    <message>
        <source>use letters, digits, _ and -, and a letter in front</source>
        <translation>英数字、_、-を使い、先頭は英字にしてください</translation>
    </message>
    <message>
        <source>this is not an address that a token may be sent to</source>
        <translation>これはトークンを送信してよいアドレスではありません</translation>
    </message>
    <message>
        <source>write https://, a host, and a path if need be, without a / at the end; http:// is only for a server on this machine</source>
        <translation>https://、ホスト、必要ならパスを、末尾に/を付けずに書いてください。http://はこのコンピューター上のサーバーに限ります</translation>
    </message>
    <message>
        <source>&quot;people&quot; is never taken, so that nobody could be found</source>
        <translation>&quot;people&quot;が取り出されないため、誰も検索できません</translation>
    </message>
    <message>
        <source>add &quot;people&quot; and its place to a &quot;take&quot;</source>
        <translation>&quot;people&quot;とその場所を&quot;take&quot;に追加してください</translation>
    </message>
    <message>
        <source>what is looked for is never sent</source>
        <translation>検索する内容が送信されません</translation>
    </message>
    <message>
        <source>use {wanted}, or one of the variables that begin so, in one of the calls</source>
        <translation>いずれかの呼び出しで{wanted}、またはその名前で始まる変数を使ってください</translation>
    </message>
    <message>
        <source>nothing of the sign-in is sent</source>
        <translation>サインインの情報が送信されません</translation>
    </message>
    <message>
        <source>use {authorization} or {accessToken} in &quot;headers&quot;, as in &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</source>
        <translation>&quot;headers&quot;で{authorization}または{accessToken}を使ってください。例：&quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is taken here and nowhere in &quot;account&quot;, so that no account could be read any more once it is told</source>
        <translation>&quot;userId&quot;がここだけで取り出され、&quot;account&quot;にないため、わかった後はどのアカウントも読み込めません</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in &quot;account&quot;, too, or take it out here</source>
        <translation>&quot;account&quot;でも&quot;userId&quot;を取り出すか、ここから取り除いてください</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is never taken, so that nobody could tell whose account was read</source>
        <translation>&quot;userId&quot;が取り出されないため、誰のアカウントを読み込んだか判断できません</translation>
    </message>
    <message>
        <source>add &quot;userId&quot; and its place to a &quot;take&quot;</source>
        <translation>&quot;userId&quot;とその場所を&quot;take&quot;に追加してください</translation>
    </message>
    <message>
        <source>only who acts for others asks a caller for proofs, and finds people</source>
        <translation>電話の相手の本人確認と利用者の検索は、他人のために操作する場合だけのものです</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take it out</source>
        <translation>&quot;account&quot;に&quot;find&quot;を追加するか、これを取り除いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never taken, so that no change would show</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>&quot;%1&quot;が取り出されないため、変更しても表示されません</translation>
    </message>
    <message>
        <source>add &quot;%1?&quot; and its place to a &quot;take&quot;</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>&quot;%1?&quot;とその場所を&quot;take&quot;に追加してください</translation>
    </message>
    <message>
        <source>there is no problem called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot;という名前の問題はありません</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>%1のいずれかを使ってください</translation>
    </message>
    <message>
        <source>this place does not exist in the file</source>
        <translation>この場所はファイルにありません</translation>
    </message>
    <message>
        <source>write a JSON Pointer, such as /phone/code</source>
        <translation>/phone/codeのようなJSON Pointerを書いてください</translation>
    </message>
</context>
<context>
    <name>DeskCaseText</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>A change to the new number was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>この案件で新しい番号への変更が始まりましたが、完了に必要な情報がこのコンピューターに残っていません。「未確認として終了」を押し、新しい案件で対応してください。</translation>
    </message>
    <message>
        <source>A change to the new address was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>この案件で新しいアドレスへの変更が始まりましたが、完了に必要な情報がこのコンピューターに残っていません。「未確認として終了」を押し、新しい案件で対応してください。</translation>
    </message>
    <message>
        <source>The number is changed, and the account shows it.</source>
        <translation>番号は変更され、アカウントに表示されています。</translation>
    </message>
    <message>
        <source>The address is changed, and the account shows it.</source>
        <translation>アドレスは変更され、アカウントに表示されています。</translation>
    </message>
    <message>
        <source>The change was refused. Nothing was changed.</source>
        <translation>変更は拒否されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The change was given up. Nothing was changed.</source>
        <translation>変更は取りやめになりました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The case was stopped, and the person is locked for everybody.</source>
        <translation>案件は停止され、利用者はロックされました。どのオペレーターも変更できません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The number may or may not be changed.</source>
        <translation>変更を確認できませんでした。番号が変更されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The address may or may not be changed.</source>
        <translation>変更を確認できませんでした。アドレスが変更されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this person today</source>
        <translation>この利用者への今日のSMS：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used for this person today</source>
        <translation>この利用者への今日のメッセージ：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this number today</source>
        <translation>この番号への今日のSMS：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 emails used for this address today</source>
        <translation>このアドレスへの今日のメール：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used by you this hour</source>
        <translation>この1時間にあなたが送ったSMS：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used by you this hour</source>
        <translation>この1時間にあなたが送ったメッセージ：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers shown to you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>この1時間にあなたが表示した番号：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 searches used by you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>この1時間にあなたが行った検索：%1／%2</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>旧番号</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Old email address</source>
        <translation>旧メールアドレス</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>%1: told by %2</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1：%2が通知します</translation>
    </message>
    <message>
        <source>%1: Renumber has %2 tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1：Renumberが%2に通知を依頼します</translation>
    </message>
    <message>
        <source>%1: you tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>%1：あなたが通知します</translation>
    </message>
    <message>
        <source>%1: none, so there is nobody to tell</source>
        <extracomment>%1: who would be told, such as &quot;Old number&quot;</extracomment>
        <translation>%1：登録がないため、通知は不要です</translation>
    </message>
    <message>
        <source>%1: told by %2 at %3</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: the name of a service, %3: a time of day</extracomment>
        <translation>%1：%3に%2が通知しました</translation>
    </message>
    <message>
        <source>%1: told, as you noted at %2</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: a time of day</extracomment>
        <translation>%1：通知済み（%2にあなたが記録）</translation>
    </message>
    <message>
        <source>Nobody has called or texted the old number yet.</source>
        <translation>旧番号にはまだ誰も電話やSMSをしていません。</translation>
    </message>
    <message>
        <source>Nobody has called or texted the phone number yet.</source>
        <translation>電話番号にはまだ誰も電話やSMSをしていません。</translation>
    </message>
    <message>
        <source>Nobody has written to the old email address yet.</source>
        <translation>旧メールアドレスにはまだ誰もメールを送っていません。</translation>
    </message>
    <message>
        <source>Nobody has written to the email address yet.</source>
        <translation>メールアドレスにはまだ誰もメールを送っていません。</translation>
    </message>
    <message>
        <source>The old number may or may not have been told.</source>
        <translation>旧番号に通知されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The phone number may or may not have been told.</source>
        <translation>電話番号に通知されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The old email address may or may not have been told.</source>
        <translation>旧メールアドレスに通知されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The email address may or may not have been told.</source>
        <translation>メールアドレスに通知されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The old number is being told…</source>
        <translation>旧番号に通知しています…</translation>
    </message>
    <message>
        <source>The phone number is being told…</source>
        <translation>電話番号に通知しています…</translation>
    </message>
    <message>
        <source>The old email address is being told…</source>
        <translation>旧メールアドレスに通知しています…</translation>
    </message>
    <message>
        <source>The email address is being told…</source>
        <translation>メールアドレスに通知しています…</translation>
    </message>
    <message>
        <source>Say that the phone number on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>アカウントの電話番号が変更されたことと、身に覚えがない場合の連絡先を伝えてください。</translation>
    </message>
    <message>
        <source>Say that the email address on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>アカウントのメールアドレスが変更されたことと、身に覚えがない場合の連絡先を伝えてください。</translation>
    </message>
    <message>
        <source>Say that the phone number on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>アカウントの電話番号が変更された可能性があることと、身に覚えがない場合の連絡先を伝えてください。</translation>
    </message>
    <message>
        <source>Say that the email address on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>アカウントのメールアドレスが変更された可能性があることと、身に覚えがない場合の連絡先を伝えてください。</translation>
    </message>
</context>
<context>
    <name>DeskFaultText</name>
    <message>
        <source>Somebody else has this person in hand.</source>
        <translation>この利用者は別の人が担当しています。</translation>
    </message>
    <message>
        <source>There is an open case for this person already (%1). Take that one.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>この利用者には進行中の案件があります（%1）。そちらを担当してください。</translation>
    </message>
    <message>
        <source>%1 has this person in hand (%2).</source>
        <extracomment>%1: the login of an operator, %2: the number of a case, such as R-1042</extracomment>
        <translation>この利用者は%1が担当しています（%2）。</translation>
    </message>
    <message>
        <source>%1 has this person in hand since %2 (%3).</source>
        <extracomment>%1: the login of an operator, %2: a time of day, %3: the number of a case, such as R-1042</extracomment>
        <translation>この利用者は%2から%1が担当しています（%3）。</translation>
    </message>
    <message>
        <source>Nothing was exported. Choose another folder.</source>
        <translation>何もエクスポートされませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Choose another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>何もエクスポートされませんでした：%1。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be read or written, so nothing new can begin. Ask an administrator to look at Renumber&apos;s data folder.</source>
        <translation>ヘルプデスクのデータベースを読み書きできないため、新しい作業を始められません。Renumberのデータフォルダーの確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged, so nothing new can begin. Close Renumber and open it again: it moves the damaged file aside.</source>
        <translation>ヘルプデスクのデータベースが壊れているため、新しい作業を始められません。Renumberを閉じて開き直すと、壊れたファイルは別の場所に移されます。</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be written to, so nothing new can begin. The disk may be full, or you may not write to Renumber&apos;s data folder.</source>
        <translation>ヘルプデスクのデータベースに書き込めないため、新しい作業を始められません。ディスクがいっぱいか、Renumberのデータフォルダーへの書き込み権限がない可能性があります。</translation>
    </message>
    <message>
        <source>A later version of Renumber has been used at this desk. Use that one.</source>
        <translation>このヘルプデスクでは、より新しいバージョンのRenumberが使われています。そちらをお使いください。</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer, so nothing new can begin. We couldn&apos;t confirm whether what was said last is written down.</source>
        <translation>ヘルプデスクのデータベースが応答しないため、新しい作業を始められません。直前の内容が記録されたかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The desk&apos;s key is missing from the keyring. The desk stays shut: nobody who is locked would be recognized. Ask an administrator.</source>
        <translation>ヘルプデスクの鍵がキーリングにありません。ロック中の利用者を見分けられないため、ヘルプデスクは開きません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>You may not do this at this desk. Ask an administrator.</source>
        <translation>このヘルプデスクでその操作をする権限がありません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This case isn&apos;t at the desk any more.</source>
        <translation>この案件はもうヘルプデスクにありません。</translation>
    </message>
    <message>
        <source>That leave was used before, so nothing was done. Check the account first.</source>
        <translation>その許可は使用済みのため、何も実行されませんでした。先にアカウントを確認してください。</translation>
    </message>
    <message>
        <source>Not everybody was told yet. Tell them, then close the case.</source>
        <translation>まだ通知していない相手がいます。通知してから案件を終了してください。</translation>
    </message>
    <message>
        <source>This person isn&apos;t locked.</source>
        <translation>この利用者はロックされていません。</translation>
    </message>
    <message>
        <source>Renumber asked for something else under the same number, so nothing was done. Try again.</source>
        <translation>Renumberが同じ依頼番号で別の操作を依頼したため、何も実行されませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This can&apos;t go on record, so nothing was done. Say it in other words.</source>
        <translation>この内容は記録できないため、何も実行されませんでした。表現を変えて入力してください。</translation>
    </message>
    <message>
        <source>You may not do this in a case. Ask an administrator.</source>
        <translation>案件でその操作をする権限がありません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This case was changed meanwhile. Look at it again, then go on.</source>
        <translation>この案件はその間に変更されました。内容を見直してから続けてください。</translation>
    </message>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>あなたはこの案件の担当ではなくなりました。もう一度担当してください。</translation>
    </message>
    <message>
        <source>Somebody else has this case in hand.</source>
        <translation>この案件は別の人が担当しています。</translation>
    </message>
    <message>
        <source>You had this case in hand, so somebody else has to say yes or no.</source>
        <translation>あなたはこの案件を担当したため、承認か却下は別の人が行う必要があります。</translation>
    </message>
    <message>
        <source>The new contact and the reason come first. Then ask for a yes.</source>
        <translation>先に新しい連絡先と理由が必要です。その後で承認を依頼してください。</translation>
    </message>
    <message>
        <source>Enter the new contact first.</source>
        <translation>先に新しい連絡先を入力してください。</translation>
    </message>
    <message>
        <source>First find out what came of the last step: check the account.</source>
        <translation>まずアカウントを確認し、直前の操作の結果を調べてください。</translation>
    </message>
    <message>
        <source>That step is over, so nothing was done. Check the account.</source>
        <translation>その操作は終わっているため、何も実行されませんでした。アカウントを確認してください。</translation>
    </message>
    <message>
        <source>This isn&apos;t possible at this point of the case.</source>
        <translation>案件のこの段階ではできません。</translation>
    </message>
    <message>
        <source>This case is closed. Open a new one.</source>
        <translation>この案件は終了しています。新しい案件を開始してください。</translation>
    </message>
    <message>
        <source>The lock stays. Say why it can end.</source>
        <translation>ロックは続きます。解除してよい理由を入力してください。</translation>
    </message>
    <message>
        <source>The lock stays. Only an approver can end it.</source>
        <translation>ロックは続きます。解除できるのは承認者だけです。</translation>
    </message>
    <message>
        <source>The lock stays. It is too early to end it.</source>
        <translation>ロックは続きます。解除するにはまだ早すぎます。</translation>
    </message>
    <message>
        <source>The lock stays. It can be ended at %1.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>ロックは続きます。%1以降に解除できます。</translation>
    </message>
</context>
<context>
    <name>DeskFlagText</name>
    <message>
        <source>A contact of this account was changed a short while ago, or may have been.</source>
        <translation>このアカウントの連絡先が最近変更されたか、変更された可能性があります。</translation>
    </message>
    <message>
        <source>A proof failed or a case was stopped for this person a short while ago.</source>
        <translation>この利用者について、最近、本人確認の失敗か案件の停止がありました。</translation>
    </message>
    <message>
        <source>Somebody else was to get this same number a short while ago.</source>
        <translation>最近、別の利用者の番号をこの番号に変更しようとする依頼がありました。</translation>
    </message>
    <message>
        <source>Somebody else was to get this same address a short while ago.</source>
        <translation>最近、別の利用者のアドレスをこのアドレスに変更しようとする依頼がありました。</translation>
    </message>
    <message>
        <source>The new number is an internet, premium-rate or pager number.</source>
        <translation>新しい番号は、IP電話、有料情報サービス、またはポケベルの番号です。</translation>
    </message>
    <message>
        <source>The new number is from another country than the old one.</source>
        <translation>新しい番号の国が、旧番号の国と異なります。</translation>
    </message>
    <message>
        <source>Your desk isn&apos;t usually at work now.</source>
        <translation>今は、ヘルプデスクの通常の対応時間外です。</translation>
    </message>
    <message>
        <source>The caller asked for a password or another app, too.</source>
        <translation>電話の相手は、パスワードや別のアプリについても依頼しました。</translation>
    </message>
    <message>
        <source>This account can do more than others.</source>
        <translation>このアカウントには、ほかより多くの権限があります。</translation>
    </message>
    <message>
        <source>Whoever did that may be the caller. A code there proves nothing.</source>
        <translation>その変更をしたのは電話の相手かもしれません。そこへのコードは証明になりません。</translation>
    </message>
    <message>
        <source>Somebody may be trying again and again. Take no shortcut.</source>
        <translation>誰かが何度も試しているのかもしれません。手順を省かないでください。</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts on one phone. Ask whose number it is.</source>
        <translation>1人の犯人が、複数のアカウントを1台の電話に集めているのかもしれません。誰の番号かを尋ねてください。</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts in one mailbox. Ask whose address it is.</source>
        <translation>1人の犯人が、複数のアカウントを1つのメールボックスに集めているのかもしれません。誰のアドレスかを尋ねてください。</translation>
    </message>
    <message>
        <source>Anybody can get such a number in a minute. Ask for a mobile number. (Number data of %1.)</source>
        <extracomment>%1: a date</extracomment>
        <translation>このような番号は誰でもすぐに入手できます。携帯電話の番号を尋ねてください。（番号情報：%1時点）</translation>
    </message>
    <message>
        <source>Ask the caller why.</source>
        <translation>理由を電話の相手に尋ねてください。</translation>
    </message>
    <message>
        <source>Thieves like quiet hours. Take your time.</source>
        <translation>犯人は人の少ない時間を狙います。時間をかけてください。</translation>
    </message>
    <message>
        <source>Accounts are stolen that way. Change one thing in one call, and nothing today.</source>
        <translation>アカウントの乗っ取りによくある手口です。1回の電話で変更するのは1つだけです。今日は何も変更しないでください。</translation>
    </message>
    <message>
        <source>A thief gains more from it. Be sure who is calling.</source>
        <translation>乗っ取られた場合の被害が大きくなります。誰からの電話か確実に確かめてください。</translation>
    </message>
    <message>
        <source>recent changes</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>failed proofs</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>本人確認の失敗</translation>
    </message>
    <message>
        <source>others with the same contact</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>同じ連絡先のほかの利用者</translation>
    </message>
    <message>
        <source>kind of number</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>番号の種類</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>国</translation>
    </message>
    <message>
        <source>working hours</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>対応時間</translation>
    </message>
    <message>
        <source>other requests in this call</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>この電話でのほかの依頼</translation>
    </message>
    <message>
        <source>what the account may do</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>アカウントの権限</translation>
    </message>
    <message>
        <source>recent change</source>
        <extracomment>A flag of a case, in a list: a contact was changed lately, or may have been</extracomment>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>failed before</source>
        <extracomment>A flag of a case, in a list: a proof failed, or a case was stopped</extracomment>
        <translation>過去の失敗</translation>
    </message>
    <message>
        <source>wanted by others</source>
        <extracomment>A flag of a case, in a list: somebody else was to get the same number or address</extracomment>
        <translation>ほかの人も希望</translation>
    </message>
    <message>
        <source>unusual number</source>
        <extracomment>A flag of a case, in a list: internet, premium-rate or pager</extracomment>
        <translation>特殊な番号</translation>
    </message>
    <message>
        <source>other country</source>
        <extracomment>A flag of a case, in a list: the new number&apos;s is not the old one&apos;s</extracomment>
        <translation>別の国</translation>
    </message>
    <message>
        <source>outside hours</source>
        <extracomment>A flag of a case, in a list</extracomment>
        <translation>時間外</translation>
    </message>
    <message>
        <source>asked for more</source>
        <extracomment>A flag of a case, in a list: the caller asked for a password or another app, too</extracomment>
        <translation>ほかの依頼あり</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>A flag of a case, in a list: the account may do more than others</extracomment>
        <translation>特別な権限</translation>
    </message>
    <message>
        <source>An approver has to say yes.</source>
        <translation>承認者の承認が必要です。</translation>
    </message>
    <message>
        <source>The change has to wait.</source>
        <translation>変更は保留になります。</translation>
    </message>
    <message>
        <source>This case goes no further.</source>
        <translation>この案件はこれ以上進められません。</translation>
    </message>
    <message>
        <source>Nothing can be changed: a contact of this account was changed a short while ago, or may have been.</source>
        <translation>このアカウントの連絡先が最近変更されたか、変更された可能性があるため、何も変更できません。</translation>
    </message>
    <message>
        <source>Nothing can be changed: a proof failed or a case was stopped a short while ago.</source>
        <translation>最近、本人確認の失敗か案件の停止があったため、何も変更できません。</translation>
    </message>
    <message>
        <source>Nothing can be changed to this number: somebody else was to get it. Ask for another.</source>
        <translation>別の利用者の番号になる予定だったため、この番号には変更できません。ほかの番号を尋ねてください。</translation>
    </message>
    <message>
        <source>Nothing can be changed to this address: somebody else was to get it. Ask for another.</source>
        <translation>別の利用者のアドレスになる予定だったため、このアドレスには変更できません。ほかのアドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number of this kind. Ask for a mobile number.</source>
        <translation>この種類の番号には変更できません。携帯電話の番号を尋ねてください。</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number from another country. Ask for another one.</source>
        <translation>別の国の番号には変更できません。ほかの番号を尋ねてください。</translation>
    </message>
    <message>
        <source>Nothing can be changed outside your desk&apos;s hours. Ask them to call then.</source>
        <translation>ヘルプデスクの対応時間外は何も変更できません。対応時間内に電話するよう伝えてください。</translation>
    </message>
    <message>
        <source>Nothing can be changed: the caller asked for a password or another app, too.</source>
        <translation>電話の相手がパスワードや別のアプリについても依頼したため、何も変更できません。</translation>
    </message>
    <message>
        <source>Accounts like this one can&apos;t be changed here. Ask an administrator.</source>
        <translation>このようなアカウントはここでは変更できません。管理者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>DeskLossText</name>
    <message>
        <source>The desk&apos;s store was damaged. It is now %1, and a new one was begun.</source>
        <extracomment>%1: a file</extracomment>
        <translation>ヘルプデスクのデータベースが壊れていました。それは%1に移され、新しいデータベースが作られました。</translation>
    </message>
    <message>
        <source>Row %1 of the record is missing.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>記録の%1行目がありません。</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the record are missing.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>記録の%1～%2行目がありません。</translation>
    </message>
    <message>
        <source>Row %1 is missing from the end of the record.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>記録の末尾の%1行目がなくなっています。</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing from the end of the record.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>記録の末尾の%1～%2行目がなくなっています。</translation>
    </message>
    <message>
        <source>What this computer had seen of the record is gone. Rows may have been cut off at its end.</source>
        <translation>このコンピューターが記録をどこまで見たかの情報がありません。末尾の行が切り取られた可能性があります。</translation>
    </message>
    <message>
        <source>This computer can&apos;t note how far it has seen the record. Ask an administrator to look at its disk.</source>
        <translation>このコンピューターは、記録をどこまで見たかを保存できません。ディスクの確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Row %1 of the record was changed.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>記録の%1行目が変更されています。</translation>
    </message>
    <message>
        <source>Row %1 of the record was moved: it now stands at %2.</source>
        <extracomment>%1 and %2: the numbers of rows</extracomment>
        <translation>記録の%1行目が移動され、現在は%2行目にあります。</translation>
    </message>
    <message>
        <source>Row %1 was added to the record afterwards.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>記録の%1行目は後から追加されたものです。</translation>
    </message>
    <message>
        <source>This isn&apos;t the record that this computer has seen up to row %1. It may be a copy that was put back.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>これは、このコンピューターが%1行目まで見た記録ではありません。書き戻された複製かもしれません。</translation>
    </message>
    <message>
        <source>What protects the record from changes was taken out of its file.</source>
        <translation>記録を変更から守る仕組みが、ファイルから取り除かれています。</translation>
    </message>
    <message>
        <source>Cases and locks may be lost. The desk stays shut until an administrator says that they know.</source>
        <translation>案件とロックが失われた可能性があります。管理者が把握していると申告するまで、ヘルプデスクは開きません。</translation>
    </message>
    <message>
        <source>First lock again who was locked. The file that was moved aside, or an export, says who.</source>
        <translation>まず、ロックされていた利用者をもう一度ロックしてください。対象者は、別の場所に移されたファイルかエクスポートでわかります。</translation>
    </message>
    <message>
        <source>I know what may be lost</source>
        <translation>失われた可能性のあるものを把握しました</translation>
    </message>
</context>
<context>
    <name>DeskMissingText</name>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>あなたはこの案件の担当ではなくなりました。もう一度担当してください。</translation>
    </message>
    <message>
        <source>%1 has this case in hand now.</source>
        <extracomment>%1: the login of an operator</extracomment>
        <translation>現在、この案件は%1が担当しています。</translation>
    </message>
    <message>
        <source>This person is locked for everybody. An approver can end the lock.</source>
        <translation>この利用者はロックされていて、どのオペレーターも変更できません。承認者が解除できます。</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended, with a reason.</source>
        <translation>この利用者はロックされていて、どのオペレーターも変更できません。理由を入力すれば解除できます。</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended at %1, with a reason.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>この利用者はロックされていて、どのオペレーターも変更できません。%1以降、理由を入力すれば解除できます。</translation>
    </message>
    <message>
        <source>The policy has no rule for this case. Ask an administrator.</source>
        <translation>ポリシーにこの案件のルールがありません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Prove who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>電話の相手の本人確認をしてください：%1。</translation>
    </message>
    <message>
        <source>A proof is too old now. Prove again who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>本人確認が古くなりました。もう一度行ってください：%1。</translation>
    </message>
    <message>
        <source>A proof stopped counting at %1. Prove again who is calling: %2.</source>
        <extracomment>%1: a time of day, %2: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>本人確認が%1に無効になりました。もう一度行ってください：%2。</translation>
    </message>
    <message>
        <source>An approver said no to this change. Ask them why before you go on.</source>
        <translation>承認者がこの変更を却下しました。続ける前に理由を聞いてください。</translation>
    </message>
    <message>
        <source>%1 said no to this change. Ask them why before you go on.</source>
        <extracomment>%1: the login of an approver</extracomment>
        <translation>%1がこの変更を却下しました。続ける前に理由を聞いてください。</translation>
    </message>
    <message numerus="yes">
        <source>This change has to wait %n hour(s), once nothing else is missing.</source>
        <translation>
            <numerusform>ほかの条件がすべてそろった後、この変更は%n時間保留になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold until %1. Arrange a second call then: the caller proves again who they are.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>%1まで保留です。その後にもう一度電話をもらう約束をしてください。その際、本人確認をやり直します。</translation>
    </message>
    <message>
        <source>No more texts for this person today.</source>
        <translation>この利用者に今日はもうSMSを送れません。</translation>
    </message>
    <message>
        <source>No more messages for this person today.</source>
        <translation>この利用者に今日はもうメッセージを送れません。</translation>
    </message>
    <message>
        <source>No more texts to this number today.</source>
        <translation>この番号に今日はもうSMSを送れません。</translation>
    </message>
    <message>
        <source>No more emails to this address today.</source>
        <translation>このアドレスに今日はもうメールを送れません。</translation>
    </message>
    <message>
        <source>No more texts from you this hour.</source>
        <translation>あなたがこの1時間に送れるSMSは上限に達しました。</translation>
    </message>
    <message>
        <source>No more messages from you this hour.</source>
        <translation>あなたがこの1時間に送れるメッセージは上限に達しました。</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour.</source>
        <translation>この1時間は、これ以上番号を表示できません。</translation>
    </message>
    <message>
        <source>No more searches by you this hour.</source>
        <translation>あなたがこの1時間にできる検索は上限に達しました。</translation>
    </message>
    <message>
        <source>No more texts for this person today. The next can go at %1.</source>
        <translation>この利用者に今日はもうSMSを送れません。次は%1以降に送れます。</translation>
    </message>
    <message>
        <source>No more messages for this person today. The next can go at %1.</source>
        <translation>この利用者に今日はもうメッセージを送れません。次は%1以降に送れます。</translation>
    </message>
    <message>
        <source>No more texts to this number today. The next can go at %1.</source>
        <translation>この番号に今日はもうSMSを送れません。次は%1以降に送れます。</translation>
    </message>
    <message>
        <source>No more emails to this address today. The next can go at %1.</source>
        <translation>このアドレスに今日はもうメールを送れません。次は%1以降に送れます。</translation>
    </message>
    <message>
        <source>No more texts from you this hour. The next can go at %1.</source>
        <translation>あなたがこの1時間に送れるSMSは上限に達しました。次は%1以降に送れます。</translation>
    </message>
    <message>
        <source>No more messages from you this hour. The next can go at %1.</source>
        <translation>あなたがこの1時間に送れるメッセージは上限に達しました。次は%1以降に送れます。</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour. You can show the next at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>この1時間は、これ以上番号を表示できません。次は%1以降に表示できます。</translation>
    </message>
    <message>
        <source>No more searches by you this hour. You can search again at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>あなたがこの1時間にできる検索は上限に達しました。次は%1以降に検索できます。</translation>
    </message>
    <message>
        <source>You aren&apos;t an operator at this desk. Ask an administrator.</source>
        <translation>あなたはこのヘルプデスクのオペレーターではありません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer. Nothing new can begin until it does.</source>
        <translation>ヘルプデスクのデータベースが応答しません。応答するまで新しい作業は始められません。</translation>
    </message>
    <message>
        <source>This policy isn&apos;t registered at the desk. Ask an administrator to register it.</source>
        <translation>このポリシーはヘルプデスクに登録されていません。登録を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Choose why the caller wants this.</source>
        <translation>電話の相手がこれを希望する理由を選んでください。</translation>
    </message>
    <message>
        <source>Enter the ticket, the way your desk writes it.</source>
        <translation>チケットをヘルプデスクの形式で入力してください。</translation>
    </message>
    <message>
        <source>These proofs came the same way, so they count as one. Add one that comes another way.</source>
        <translation>これらの本人確認は同じ経路のため、1つと数えます。別の経路のものを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) have to say yes first.</source>
        <translation>
            <numerusform>先に承認者%n人の承認が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody was told of this person&apos;s last change. Tell them first.</source>
        <translation>この利用者の前回の変更で、まだ通知していない相手がいます。先に通知してください。</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>コードは送信されませんでした。</translation>
    </message>
    <message>
        <source>Enter the new phone number.</source>
        <translation>新しい電話番号を入力してください。</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>新しいメールアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>DeskPageText</name>
    <message>
        <source>Text the code to %1 for %2</source>
        <extracomment>On a button. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>%1にSMSでコードを送信：%2</translation>
    </message>
    <message>
        <source>Have the code called to %1 for %2</source>
        <extracomment>On a button: a machine calls and says the code. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>%1に電話でコードを伝える：%2</translation>
    </message>
    <message>
        <source>Send the code to %1 for %2</source>
        <extracomment>On a button: in an app for messages. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>%1にコードを送信：%2</translation>
    </message>
    <message>
        <source>Email the code to %1 for %2</source>
        <extracomment>On a button. %1: the new email address, %2: a person&apos;s name</extracomment>
        <translation>%1にメールでコードを送信：%2</translation>
    </message>
    <message>
        <source>Text the link to %1 for %2</source>
        <translation>%1にSMSでリンクを送信：%2</translation>
    </message>
    <message>
        <source>Email the link to %1 for %2</source>
        <translation>%1にメールでリンクを送信：%2</translation>
    </message>
    <message>
        <source>Change the number to %1 for %2</source>
        <translation>番号を%1に変更：%2</translation>
    </message>
    <message>
        <source>Change the address to %1 for %2</source>
        <translation>アドレスを%1に変更：%2</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the history of a person: it was whoever reads it</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>番号を変更</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <source>new number refused</source>
        <extracomment>In the history of a person</extracomment>
        <translation>新しい番号を拒否</translation>
    </message>
    <message>
        <source>new address refused</source>
        <translation>新しいアドレスを拒否</translation>
    </message>
    <message>
        <source>new number given up</source>
        <extracomment>In the history of a person</extracomment>
        <translation>新しい番号を取りやめ</translation>
    </message>
    <message>
        <source>new address given up</source>
        <translation>新しいアドレスを取りやめ</translation>
    </message>
    <message>
        <source>case stopped</source>
        <extracomment>In the history of a person</extracomment>
        <translation>案件を停止</translation>
    </message>
    <message>
        <source>new number not confirmed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>新しい番号を確認できず</translation>
    </message>
    <message>
        <source>new address not confirmed</source>
        <translation>新しいアドレスを確認できず</translation>
    </message>
    <message>
        <source>a proof failed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>本人確認に失敗</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>In the history of a person</extracomment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>lock ended</source>
        <extracomment>In the history of a person</extracomment>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>number changed elsewhere</source>
        <extracomment>In the history of a person</extracomment>
        <translation>別の場所で番号を変更</translation>
    </message>
    <message>
        <source>address changed elsewhere</source>
        <translation>別の場所でアドレスを変更</translation>
    </message>
    <message>
        <source>Change the number for %1</source>
        <translation>番号を変更：%1</translation>
    </message>
    <message>
        <source>Change the address for %1</source>
        <translation>アドレスを変更：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number or email address now on the account</extracomment>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by you</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day</extracomment>
        <translation>%1 · 案件%2 · %3にあなたが開始</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by %4</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day, %4: a login</extracomment>
        <translation>%1 · 案件%2 · %3に%4が開始</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>In place of a name that the service does not tell</extracomment>
        <translation>この利用者</translation>
    </message>
    <message>
        <source>%1 was to tell them.</source>
        <extracomment>Whom a change concerns. %1: the name of a service</extracomment>
        <translation>%1が通知することになっていました。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Asking the desk for leave…</source>
        <translation>ヘルプデスクの許可を求めています…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1にコードの送信を依頼しています…</translation>
    </message>
    <message>
        <source>Asking %1 to make the change…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1に変更を依頼しています…</translation>
    </message>
    <message>
        <source>Asking %1 for the account…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1からアカウントを読み込んでいます…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1にコードの確認を依頼しています…</translation>
    </message>
    <message>
        <source>Asking %1 to tell them…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1に通知を依頼しています…</translation>
    </message>
    <message>
        <source>The stop isn&apos;t recorded, and this person isn&apos;t locked for others. Nothing goes on with this case here. Press F8 again.</source>
        <translation>停止は記録されておらず、ほかのオペレーター側ではこの利用者がロックされていません。ここではこの案件の処理は進みません。もう一度F8を押してください。</translation>
    </message>
</context>
<context>
    <name>DeskProofText</name>
    <message>
        <source>a code to the phone number</source>
        <translation>電話番号へのコード</translation>
    </message>
    <message>
        <source>a code to the email address</source>
        <translation>メールアドレスへのコード</translation>
    </message>
    <message>
        <source>a code to a contact on the account</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>アカウントの連絡先へのコード</translation>
    </message>
    <message>
        <source>a callback</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>折り返し電話</translation>
    </message>
    <message>
        <source>a document seen in person</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>対面での身分証の確認</translation>
    </message>
    <message>
        <source>a document seen on video</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>ビデオでの身分証の確認</translation>
    </message>
    <message>
        <source>a manager&apos;s word</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>上司による保証</translation>
    </message>
    <message>
        <source>any proof</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>いずれかの本人確認</translation>
    </message>
    <message>
        <source>Code to %1</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number or email address</extracomment>
        <translation>%1へのコード</translation>
    </message>
    <message>
        <source>Code to the phone number</source>
        <translation>電話番号へのコード</translation>
    </message>
    <message>
        <source>Code to the email address</source>
        <translation>メールアドレスへのコード</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number</extracomment>
        <translation>折り返し電話</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>%1に折り返し電話</translation>
    </message>
    <message>
        <source>Document seen in person</source>
        <translation>対面での身分証の確認</translation>
    </message>
    <message>
        <source>Document seen on video</source>
        <translation>ビデオでの身分証の確認</translation>
    </message>
    <message>
        <source>A manager&apos;s word</source>
        <translation>上司による保証</translation>
    </message>
    <message>
        <source>The caller reads it out, and you enter it.</source>
        <translation>電話の相手が読み上げたコードを入力します。</translation>
    </message>
    <message>
        <source>Tell the caller that you will call back. Hang up. Then show the number and call it.</source>
        <translation>折り返し電話すると伝えて、電話を切ります。それから番号を表示して、かけてください。</translation>
    </message>
    <message>
        <source>Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>公的な身分証と本人の顔、身分証の名前と上の名前を見比べてください。身分証の番号は控えないでください。</translation>
    </message>
    <message>
        <source>Start the video call yourself. Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>ビデオ通話はあなたから始めてください。公的な身分証と本人の顔、身分証の名前と上の名前を見比べてください。身分証の番号は控えないでください。</translation>
    </message>
    <message>
        <source>Look the manager up in your directory, and call them there. Ask whether the caller is who they say.</source>
        <translation>上司の連絡先を名簿で調べ、そこに電話してください。電話の相手が名乗ったとおりの人かを尋ねてください。</translation>
    </message>
    <message>
        <source>Hang up. Call %1. Say: “This is the help desk. Did you call us just now?” Then have them say what they wanted.</source>
        <extracomment>Steps of a callback. %1: a phone number</extracomment>
        <translation>電話を切り、%1にかけてください。「ヘルプデスクです。先ほどお電話をいただきましたか？」と尋ね、用件を相手に言ってもらってください。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Of several, any will do. %1: ways to prove who is calling, with commas between them; %2: the last</extracomment>
        <translation>%1、または%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A code at the new number shows who holds it, not who they are.</source>
        <translation>新しい番号へのコードでわかるのは、番号を持っていることだけです。本人かどうかはわかりません。</translation>
    </message>
    <message>
        <source>A code at the new address shows who holds it, not who they are.</source>
        <translation>新しいアドレスへのコードでわかるのは、アドレスを持っていることだけです。本人かどうかはわかりません。</translation>
    </message>
</context>
<context>
    <name>DeskRefusalText</name>
    <message>
        <source>The desk is closed, as its policy can&apos;t be read. Tell whoever set up Renumber for you.</source>
        <translation>ポリシーを読み込めないため、ヘルプデスクを開けません。Renumberの設定担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The desk is closed, as there is something wrong with its policy: %1. Tell whoever set up Renumber for you.</source>
        <extracomment>%1: what is wrong with a file, such as &quot;the file cannot be read&quot;</extracomment>
        <translation>ポリシーに問題があるため、ヘルプデスクを開けません：%1。Renumberの設定担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring is locked. Unlock it, then try again.</source>
        <translation>キーリングがロックされているため、ヘルプデスクを開けません。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The desk is closed. Its cases are on this computer, but the key that they were recorded with isn&apos;t in the keyring. Tell whoever set up Renumber for you.</source>
        <translation>ヘルプデスクを開けません。案件はこのコンピューターにありますが、その記録に使った鍵がキーリングにありません。Renumberの設定担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The desk is closed, as this computer has no keyring to keep its key in. Start one, then try again.</source>
        <translation>このコンピューターに鍵を保管するキーリングがないため、ヘルプデスクを開けません。キーリングを起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring doesn&apos;t keep its key. Try again.</source>
        <translation>キーリングが鍵を保管しないため、ヘルプデスクを開けません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The account of this case can&apos;t be read now, so the case stays on the board. Try again.</source>
        <translation>この案件のアカウントを今は読み込めないため、案件は一覧に残ります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know whose case %1 is. Find the person, and it goes on from there.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>案件%1が誰のものか、このコンピューターではわかりません。利用者を検索すると、そこから続けられます。</translation>
    </message>
</context>
<context>
    <name>DeskStatementText</name>
    <message>
        <source>A note for the record about %1. Leave out numbers, codes and passwords.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>%1について記録に残すメモ。番号、コード、パスワードは書かないでください。</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>The note is in the record.</source>
        <translation>メモを記録しました。</translation>
    </message>
    <message>
        <source>Why can %1 be served again? It goes into the record, with your name.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>%1への対応を再開できる理由を入力してください。あなたの名前とともに記録されます。</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>What kind of document did you see? It goes into the record. Leave out its number.</source>
        <translation>どの種類の身分証を見ましたか？内容は記録されます。身分証の番号は書かないでください。</translation>
    </message>
    <message>
        <source>Who vouches for the caller, and how did you reach them? It goes into the record. Leave out phone numbers and email addresses.</source>
        <translation>電話の相手を誰が保証し、その人にどう連絡しましたか？内容は記録されます。電話番号とメールアドレスは書かないでください。</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed, and %1 is locked for everybody. After 24 hours the lock can be ended.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>本人確認が途中です。今この案件を終了すると失敗と見なされ、%1はロックされて、どのオペレーターも変更できなくなります。ロックは24時間後から解除できます。</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed for %1.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>本人確認が途中です。今この案件を終了すると、%1の本人確認は失敗と見なされます。</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>案件を終了</translation>
    </message>
    <message>
        <source>It&apos;s %1</source>
        <extracomment>On a button: the caller has proven who they are. %1: a person&apos;s name</extracomment>
        <translation>%1本人です</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>On a button: the caller has not proven who they are. %1: a person&apos;s name</extracomment>
        <translation>%1本人ではありません</translation>
    </message>
</context>
<context>
    <name>DeskTellingPage</name>
    <message>
        <source>Close the case</source>
        <translation>案件を終了</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>アカウントに戻る</translation>
    </message>
    <message>
        <source>Find another person</source>
        <translation>別の利用者を検索</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>控えをコピー</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Your old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>以前の番号%1はまだアカウントにあります。</translation>
    </message>
    <message>
        <source>Your old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>以前のアドレス%1はまだアカウントにあります。</translation>
    </message>
    <message>
        <source>The old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>旧番号%1はまだアカウントにあります。</translation>
    </message>
    <message>
        <source>The old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>旧アドレス%1はまだアカウントにあります。</translation>
    </message>
    <message>
        <source>If it should go, ask whoever runs %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>削除したい場合は、%1の運営者に依頼してください。</translation>
    </message>
    <message>
        <source>If that phone was lost or stolen, the number has to go. Ask whoever runs %1 to remove it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>その電話を紛失したか盗まれた場合、番号を削除する必要があります。%1の運営者に削除を依頼してください。</translation>
    </message>
    <message>
        <source>If somebody else can read that mail, the address has to go. Ask whoever runs %1 to remove it.</source>
        <translation>ほかの人がそのメールを読める場合、アドレスを削除する必要があります。%1の運営者に削除を依頼してください。</translation>
    </message>
    <message>
        <source>The number is on your account</source>
        <translation>番号はアカウントに登録されています</translation>
    </message>
    <message>
        <source>The address is on your account</source>
        <translation>アドレスはアカウントに登録されています</translation>
    </message>
    <message>
        <source>The number is on the account</source>
        <translation>番号はアカウントに登録されています</translation>
    </message>
    <message>
        <source>The address is on the account</source>
        <translation>アドレスはアカウントに登録されています</translation>
    </message>
    <message>
        <source>Your number is verified</source>
        <translation>番号が認証されました</translation>
    </message>
    <message>
        <source>Your address is verified</source>
        <translation>アドレスが認証されました</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>番号が認証されました</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <translation>アドレスが認証されました</translation>
    </message>
    <message>
        <source>Your number is changed and verified</source>
        <translation>番号が変更され、認証されました</translation>
    </message>
    <message>
        <source>Your address is changed and verified</source>
        <translation>アドレスが変更され、認証されました</translation>
    </message>
    <message>
        <source>The number is changed and verified</source>
        <translation>番号が変更され、認証されました</translation>
    </message>
    <message>
        <source>The address is changed and verified</source>
        <translation>アドレスが変更され、認証されました</translation>
    </message>
    <message>
        <source>Your number is changed</source>
        <translation>番号が変更されました</translation>
    </message>
    <message>
        <source>Your address is changed</source>
        <translation>アドレスが変更されました</translation>
    </message>
    <message>
        <source>The number is changed</source>
        <translation>番号が変更されました</translation>
    </message>
    <message>
        <source>The address is changed</source>
        <translation>アドレスが変更されました</translation>
    </message>
    <message>
        <source>%1 showed it at %2. We can&apos;t tell whether it is verified.</source>
        <translation>%2の時点で%1に表示されています。認証済みかどうかはわかりません。</translation>
    </message>
    <message>
        <source>%1 showed it at %2, but not as verified.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%2の時点で%1に表示されていますが、認証済みとは表示されていません。</translation>
    </message>
    <message>
        <source>%1 confirmed it at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%2に%1が確認しました。</translation>
    </message>
    <message>
        <source>Another number is still the main one.</source>
        <translation>メインの番号は、まだ別の番号です。</translation>
    </message>
    <message>
        <source>Another address is still the main one.</source>
        <translation>メインのアドレスは、まだ別のアドレスです。</translation>
    </message>
    <message>
        <source>The new number is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>新しい番号はまだ認証されていません。今すぐ認証してください。アカウントに入れなくなったときに使えるのは、認証済みの番号だけかもしれません。</translation>
    </message>
    <message>
        <source>The new address is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>新しいアドレスはまだ認証されていません。今すぐ認証してください。アカウントに入れなくなったときに使えるのは、認証済みのアドレスだけかもしれません。</translation>
    </message>
    <message>
        <source>The new number is not verified yet.</source>
        <translation>新しい番号はまだ認証されていません。</translation>
    </message>
    <message>
        <source>The new address is not verified yet.</source>
        <translation>新しいアドレスはまだ認証されていません。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>現在：%1</translation>
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
        <translation>新しいメールアドレス</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>the discovery document is not one</source>
        <translation>ディスカバリー文書の形式ではありません</translation>
    </message>
    <message>
        <source>the discovery document is that of another issuer</source>
        <translation>別の発行者のディスカバリー文書です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the discovery document is no safe address</source>
        <extracomment>%1: the name of a member of a JSON document</extracomment>
        <translation>ディスカバリー文書の&quot;%1&quot;は安全なアドレスではありません</translation>
    </message>
    <message>
        <source>the identity provider has no PKCE with S256</source>
        <translation>IDプロバイダーがS256のPKCEに対応していません</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1}の値がありません</translation>
    </message>
    <message>
        <source>the service description has no call for this case</source>
        <translation>サービス定義にこの場合の呼び出しがありません</translation>
    </message>
    <message>
        <source>the reply does not say whose account it is</source>
        <translation>応答に、誰のアカウントかが示されていません</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1: %2. Fix: %3.</source>
        <extracomment>%1: file and line, %2: what is wrong there, %3: how to mend it</extracomment>
        <translation>%1：%2。対処：%3。</translation>
    </message>
    <message>
        <source>%1: at %2: %3. Fix: %4.</source>
        <extracomment>%1: file and line, %2: place in a JSON document, %3: what is wrong there, %4: how to mend it</extracomment>
        <translation>%1：%2：%3。対処：%4。</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Whose account?</source>
        <translation>誰のアカウントですか？</translation>
    </message>
    <message>
        <source>Phone number, email address or name</source>
        <translation>電話番号、メールアドレス、または名前</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>変更したいもの</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>ほかのアカウント</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>このアカウントを開く</translation>
    </message>
</context>
<context>
    <name>ForgettingText</name>
    <message>
        <source>You will be signed out, and all sign-ins, unfinished changes and settings of Renumber deleted from this computer. A code that was sent can&apos;t be entered here any more.</source>
        <translation>サインアウトし、Renumberのすべてのサインイン情報、未完了の変更、設定をこのコンピューターから削除します。送信済みのコードはここで入力できなくなります。</translation>
    </message>
    <message>
        <source>Your sign-ins, unfinished changes and settings are deleted. The help desk&apos;s record stays, and what its open cases need from the keyring.</source>
        <translation>サインイン情報、未完了の変更、設定を削除します。ヘルプデスクの記録と、進行中の案件に必要なキーリングの情報は残ります。</translation>
    </message>
    <message>
        <source>Nothing of you is left on this computer.</source>
        <translation>あなたの情報は、このコンピューターに何も残っていません。</translation>
    </message>
    <message>
        <source>Renumber couldn&apos;t read its files, so something may still be on this computer. Look at the disk, then try again.</source>
        <translation>Renumberがファイルを読み込めなかったため、このコンピューターに情報が残っている可能性があります。ディスクを調べて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t let go of everything. Unlock it, then try again.</source>
        <translation>キーリングから一部を削除できませんでした。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>All files are deleted, a damaged one among them. What it named in the keyring may still be there: look for Renumber in it.</source>
        <translation>すべてのファイルを削除しましたが、壊れたファイルがありました。関連する情報がキーリングに残っている可能性があります。キーリングでRenumberを探してください。</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Look at the disk and the keyring, then try again.</source>
        <translation>一部を削除できませんでした。ディスクとキーリングを調べて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>the name “%1”</source>
        <extracomment>%1: a name that somebody typed</extracomment>
        <translation>名前「%1」</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two things that somebody was looked for by, such as two phone numbers</extracomment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>in a list of what people can be found by</comment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>email address</source>
        <comment>in a list of what people can be found by</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>name</source>
        <comment>in a list of what people can be found by</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: a user&apos;s id or its end</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>You looked for %1. Is this the one?</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>%1を検索しました。この人ですか？</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>ほかにもいる可能性があります。</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>どの人ですか？</translation>
    </message>
    <message>
        <source>Here are %1 of %2. Choose one, or type more above to see fewer.</source>
        <extracomment>%1, %2: numbers; people who were found, the first of them shown in a list below</extracomment>
        <translation>%2人のうち%1人を表示しています。1人を選ぶか、上に詳しく入力して絞り込んでください。</translation>
    </message>
    <message>
        <source>Here are the first %1. There may be more. Choose one, or type more above to see fewer.</source>
        <extracomment>%1: a number; people who were found, shown in a list below</extracomment>
        <translation>最初の%1人を表示しています。ほかにもいる可能性があります。1人を選ぶか、上に詳しく入力して絞り込んでください。</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a phone number, an email address or a name</extracomment>
        <translation>%1を検索しています…</translation>
    </message>
    <message>
        <source>No match for %1.</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>%1は見つかりません。</translation>
    </message>
    <message>
        <source>For a phone number, begin with + and the country code.</source>
        <translation>電話番号は+と国番号から始めてください。</translation>
    </message>
    <message>
        <source>Check it, or look for something else.</source>
        <translation>入力を確認するか、別の情報で検索してください。</translation>
    </message>
    <message>
        <source>%1 found %2, but listed none of them. Type more, then look again.</source>
        <extracomment>%1: the name of a service, %2: a number</extracomment>
        <translation>%1で%2人が見つかりましたが、誰も表示されませんでした。詳しく入力して、もう一度検索してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by phone number. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;email address and name&quot;</extracomment>
        <translation>%1では電話番号で検索できません。検索に使えるもの：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by email address. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and name&quot;</extracomment>
        <translation>%1ではメールアドレスで検索できません。検索に使えるもの：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by name. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and email address&quot;</extracomment>
        <translation>%1では名前で検索できません。検索に使えるもの：%2。</translation>
    </message>
    <message>
        <source>Enter a phone number, an email address or a name first.</source>
        <translation>先に電話番号、メールアドレス、または名前を入力してください。</translation>
    </message>
    <message>
        <source>There is more than one phone number here. Keep only the one you mean.</source>
        <translation>複数の電話番号があります。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>There is more than one email address here. Keep only the one you mean.</source>
        <translation>複数のメールアドレスがあります。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>Which country is this number in? Begin it with + and the country code.</source>
        <translation>どの国の番号ですか？+と国番号から始めてください。</translation>
    </message>
    <message>
        <source>This phone number has an extension. Leave it out.</source>
        <translation>この電話番号には内線番号が付いています。取り除いてください。</translation>
    </message>
    <message>
        <source>This isn&apos;t an email address. It should look like name@example.com.</source>
        <translation>メールアドレスではありません。name@example.comのような形で入力してください。</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code.</source>
        <translation>電話番号は+と国番号を付けて入力してください。</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code, or as people do in %1.</source>
        <extracomment>%1: the name of a country</extracomment>
        <translation>電話番号は+と国番号を付けるか、%1での書き方で入力してください。</translation>
    </message>
</context>
<context>
    <name>HitMarksText</name>
    <message>
        <source>Open case %1</source>
        <extracomment>Of somebody who was found. %1: the number of their case, which nobody has in hand</extracomment>
        <translation>案件%1が進行中</translation>
    </message>
    <message>
        <source>In your hands (%1)</source>
        <extracomment>Of somebody who was found. %1: the number of their case</extracomment>
        <translation>あなたが担当（%1）</translation>
    </message>
    <message>
        <source>In hand by %1 since %2 (%3)</source>
        <extracomment>Of somebody who was found. %1: an operator, %2: a time of day, %3: the number of the case</extracomment>
        <translation>%2から%1が担当（%3）</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <extracomment>Of somebody who was found. %1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>要注意：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Locked for everybody</source>
        <extracomment>Of somebody who was found: nothing can be changed for them now, whoever is at work</extracomment>
        <translation>ロック中（全オペレーター）</translation>
    </message>
</context>
<context>
    <name>InputReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot;にはすでに意味があります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>the choice makes no difference</source>
        <translation>どちらを選んでも違いがありません</translation>
    </message>
    <message>
        <source>give &quot;yes&quot; and &quot;no&quot; different values</source>
        <translation>&quot;yes&quot;と&quot;no&quot;に異なる値を指定してください</translation>
    </message>
    <message>
        <source>only a code to a phone number travels in other ways than by message</source>
        <translation>メッセージ以外の方法で送れるのは、電話番号へのコードだけです</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>this way is there already</source>
        <translation>この方法はすでにあります</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>どちらか1つを残してください</translation>
    </message>
    <message>
        <source>this is not one way for a code to travel</source>
        <translation>コードの送り方が1つに決まりません</translation>
    </message>
    <message>
        <source>give it one of text, call, app and email</source>
        <translation>text、call、app、emailのいずれかを指定してください</translation>
    </message>
    <message>
        <source>nobody can tell which app is meant</source>
        <translation>どのアプリのことかわかりません</translation>
    </message>
    <message>
        <source>only an app has a name</source>
        <translation>名前があるのはアプリだけです</translation>
    </message>
    <message>
        <source>add its &quot;name&quot;, as people know it</source>
        <translation>一般に知られている&quot;name&quot;を追加してください</translation>
    </message>
    <message>
        <source>take &quot;name&quot; out</source>
        <translation>&quot;name&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>the choice is never sent</source>
        <translation>選択が送信されません</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take the choice out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>いずれかの呼び出しで{%1}を使うか、選択を取り除いてください</translation>
    </message>
    <message>
        <source>what is asked for is never sent</source>
        <translation>尋ねた内容が送信されません</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take it out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>いずれかの呼び出しで{%1}を使うか、取り除いてください</translation>
    </message>
    <message>
        <source>how the code is to travel is never sent</source>
        <translation>コードの送り方が送信されません</translation>
    </message>
    <message>
        <source>use {by} in the calls of &quot;send&quot;, or leave one way</source>
        <translation>&quot;send&quot;の呼び出しで{by}を使うか、方法を1つだけにしてください</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>nothing of this text can be seen</source>
        <translation>この文には見える文字がありません</translation>
    </message>
    <message>
        <source>write what people are to read</source>
        <translation>表示する文を書いてください</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON (%1)</source>
        <extracomment>%1: a parser&apos;s word for a JSON syntax error</extracomment>
        <translation>ファイルが正しいJSONではありません（%1）</translation>
    </message>
    <message>
        <source>correct the syntax at or just before this line</source>
        <translation>この行かその直前の構文を直してください</translation>
    </message>
    <message>
        <source>the file does not hold a JSON object</source>
        <translation>ファイルの内容がJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>let the file begin with { and end with }</source>
        <translation>ファイルを{で始め、}で終えてください</translation>
    </message>
    <message>
        <source>this member stands twice</source>
        <translation>このメンバーが2回あります</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>どちらか1つを残してください</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>%1: the operating system&apos;s reason</extracomment>
        <translation>ファイルを読み込めません（%1）</translation>
    </message>
    <message>
        <source>check the name and who may read it</source>
        <translation>名前と読み取り権限を確認してください</translation>
    </message>
    <message>
        <source>this is not a file but a folder, a pipe or a device</source>
        <translation>これはファイルではなく、フォルダー、パイプ、またはデバイスです</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>ファイルを指定してください</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>ファイルが1 MiBを超えています</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>正しいファイルか確認してください</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>You stay signed in until you quit. The keyring is locked, so your sign-in isn&apos;t saved.</source>
        <translation>Renumberを終了するまで、サインインしたままです。キーリングがロックされているため、サインイン情報は保存されません。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. No keyring answers on this computer, so your sign-in isn&apos;t saved.</source>
        <translation>Renumberを終了するまで、サインインしたままです。このコンピューターのキーリングが応答しないため、サインイン情報は保存されません。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Your access token is too long for the keyring, so it isn&apos;t saved.</source>
        <translation>Renumberを終了するまで、サインインしたままです。アクセストークンがキーリングには長すぎるため、保存されません。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. The keyring didn&apos;t take your sign-in, so it isn&apos;t saved.</source>
        <translation>Renumberを終了するまで、サインインしたままです。キーリングが受け付けなかったため、サインイン情報は保存されません。</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングをもう一度試す</translation>
    </message>
    <message>
        <source>Your sign-in is in the keyring, and the keyring is locked. Unlock it and try again. You don&apos;t have to sign in again.</source>
        <translation>サインイン情報はキーリングにありますが、キーリングがロックされています。ロックを解除して、もう一度お試しください。サインインし直す必要はありません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the keyring that has your sign-in. Try again when it runs, or sign in again.</source>
        <translation>サインイン情報のあるキーリングに接続できませんでした。キーリングを起動してからもう一度試すか、サインインし直してください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read your sign-in from the keyring. Try once more, or sign in again.</source>
        <translation>サインイン情報をキーリングから読み込めませんでした。もう一度試すか、サインインし直してください。</translation>
    </message>
    <message>
        <source>Please sign in again. The address of %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>サインインし直してください。Renumberの設定で、%1のアドレスが変更されました。以前のサインイン情報はそこに送信されていません。心当たりがない場合は、設定の提供元に確認してください。</translation>
    </message>
    <message>
        <source>Please sign in again. How you sign in to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not used. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>サインインし直してください。Renumberの設定で、%1へのサインイン方法が変更されました。以前のサインイン情報は使われていません。心当たりがない場合は、設定の提供元に確認してください。</translation>
    </message>
    <message>
        <source>Please sign in again. How your sign-in is sent to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>サインインし直してください。Renumberの設定で、%1へのサインイン情報の送り方が変更されました。以前のサインイン情報は送信されていません。心当たりがない場合は、設定の提供元に確認してください。</translation>
    </message>
    <message>
        <source>Please sign in again. Who vouches for %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>サインインし直してください。Renumberの設定で、%1を証明する発行元が変更されました。以前のサインイン情報はそこに送信されていません。心当たりがない場合は、設定の提供元に確認してください。</translation>
    </message>
    <message>
        <source>Please sign in again. Your earlier sign-in to %1 may be for another organisation than Renumber&apos;s settings name now. It was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>サインインし直してください。以前の%1へのサインイン情報は、Renumberの現在の設定とは別の組織のものかもしれません。送信されていません。心当たりがない場合は、設定の提供元に確認してください。</translation>
    </message>
    <message>
        <source>Please sign in again. The file by which Renumber recognises accounts was lost or damaged. Your earlier sign-in to %1 was not used.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>サインインし直してください。Renumberがアカウントを見分けるためのファイルが失われたか、壊れています。以前の%1へのサインイン情報は使われていません。</translation>
    </message>
    <message>
        <source>Please sign in to %1 once more. From now on, Renumber sends your sign-in only to the address it is for.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>もう一度%1にサインインしてください。今後Renumberは、サインイン情報を本来のアドレスにだけ送信します。</translation>
    </message>
</context>
<context>
    <name>LeavingText</name>
    <message>
        <source>%1 accepted your request for %2, but didn&apos;t show it yet. Refresh to look again.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1は%2についての依頼を受け付けましたが、その時点ではまだ表示されていませんでした。再読み込みして確かめてください。</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but we couldn&apos;t confirm the result. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1は%2についての依頼を受け付けましたが、結果を確認できませんでした。再読み込みして、アカウントの表示を確かめてください。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1から明確な応答がありませんでした。%2についての依頼が成功したかどうかはわかりません。再読み込みして、アカウントの表示を確かめてください。</translation>
    </message>
    <message>
        <source>You left before %1 answered. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1が応答する前に画面を離れました。%2についての依頼が成功したかどうかはわかりません。再読み込みして、アカウントの表示を確かめてください。</translation>
    </message>
    <message>
        <source>Your number changes as soon as its link is clicked.</source>
        <translation>リンクをクリックすると、すぐに番号が変わります。</translation>
    </message>
    <message>
        <source>Your address changes as soon as its link is clicked.</source>
        <translation>リンクをクリックすると、すぐにアドレスが変わります。</translation>
    </message>
    <message>
        <source>The number changes as soon as its link is clicked.</source>
        <translation>リンクがクリックされると、すぐに番号が変わります。</translation>
    </message>
    <message>
        <source>The address changes as soon as its link is clicked.</source>
        <translation>リンクがクリックされると、すぐにアドレスが変わります。</translation>
    </message>
    <message>
        <source>Your number is unchanged until its code is entered.</source>
        <translation>コードを入力するまで、番号は変わりません。</translation>
    </message>
    <message>
        <source>Your address is unchanged until its code is entered.</source>
        <translation>コードを入力するまで、アドレスは変わりません。</translation>
    </message>
    <message>
        <source>The number is unchanged until its code is entered.</source>
        <translation>コードを入力するまで、番号は変わりません。</translation>
    </message>
    <message>
        <source>The address is unchanged until its code is entered.</source>
        <translation>コードを入力するまで、アドレスは変わりません。</translation>
    </message>
    <message>
        <source>If its code arrives, ignore it.</source>
        <translation>コードが届いても無視してください。</translation>
    </message>
    <message>
        <source>If its link arrives, don&apos;t click it.</source>
        <translation>リンクが届いてもクリックしないでください。</translation>
    </message>
    <message>
        <source>The change to %1 was discarded.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>%1への変更は破棄されました。</translation>
    </message>
    <message>
        <source>You left the change to %1 unfinished.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>%1への変更が未完了です。</translation>
    </message>
    <message>
        <source>Its code can no longer be entered here.</source>
        <translation>そのコードは、もうここでは入力できません。</translation>
    </message>
    <message>
        <source>Your number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>番号は%1に変わりました。まだ確認されていません。</translation>
    </message>
    <message>
        <source>Your address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>アドレスは%1に変わりました。まだ確認されていません。</translation>
    </message>
    <message>
        <source>The number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>番号は%1に変わりました。まだ確認されていません。</translation>
    </message>
    <message>
        <source>The address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>アドレスは%1に変わりました。まだ確認されていません。</translation>
    </message>
    <message>
        <source>Your account does not show the new number.</source>
        <translation>アカウントに新しい番号は表示されていません。</translation>
    </message>
    <message>
        <source>Your account does not show the new address.</source>
        <translation>アカウントに新しいアドレスは表示されていません。</translation>
    </message>
    <message>
        <source>The account does not show the new number.</source>
        <translation>アカウントに新しい番号は表示されていません。</translation>
    </message>
    <message>
        <source>The account does not show the new address.</source>
        <translation>アカウントに新しいアドレスは表示されていません。</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>再読み込みして、アカウントの表示を確かめてください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It may or may not have been made. Refresh to see what the account shows.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>%1への変更を確認できませんでした。変更されたかどうかはわかりません。再読み込みして、アカウントの表示を確かめてください。</translation>
    </message>
    <message>
        <source>Its link may still change your number. Don&apos;t click it.</source>
        <translation>そのリンクで番号が変わるかもしれません。クリックしないでください。</translation>
    </message>
    <message>
        <source>Its link may still change your address. Don&apos;t click it.</source>
        <translation>そのリンクでアドレスが変わるかもしれません。クリックしないでください。</translation>
    </message>
    <message>
        <source>Its link may still change the number. Don&apos;t click it.</source>
        <translation>そのリンクで番号が変わるかもしれません。クリックしないでください。</translation>
    </message>
    <message>
        <source>Its link may still change the address. Don&apos;t click it.</source>
        <translation>そのリンクでアドレスが変わるかもしれません。クリックしないでください。</translation>
    </message>
    <message>
        <source>Your number may still change.</source>
        <translation>この後、番号が変わるかもしれません。</translation>
    </message>
    <message>
        <source>Your address may still change.</source>
        <translation>この後、アドレスが変わるかもしれません。</translation>
    </message>
    <message>
        <source>The number may still change.</source>
        <translation>この後、番号が変わるかもしれません。</translation>
    </message>
    <message>
        <source>The address may still change.</source>
        <translation>この後、アドレスが変わるかもしれません。</translation>
    </message>
    <message>
        <source>Its code may still change your number. Give it to nobody.</source>
        <translation>そのコードで番号が変わるかもしれません。誰にも教えないでください。</translation>
    </message>
    <message>
        <source>Its code may still change your address. Give it to nobody.</source>
        <translation>そのコードでアドレスが変わるかもしれません。誰にも教えないでください。</translation>
    </message>
    <message>
        <source>Its code may still change the number. Give it to nobody.</source>
        <translation>そのコードで番号が変わるかもしれません。誰にも教えないでください。</translation>
    </message>
    <message>
        <source>Its code may still change the address. Give it to nobody.</source>
        <translation>そのコードでアドレスが変わるかもしれません。誰にも教えないでください。</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>現在、アカウントには%1が表示されています。</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <translation>現在、アカウントには%1が表示されています。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t discard the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1は%2への変更を破棄しませんでした。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1が%2への変更を破棄したかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>%1 said that it discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1は%2への変更を破棄したと応答しました。</translation>
    </message>
    <message>
        <source>It is still waiting to be confirmed.</source>
        <translation>まだ確認待ちです。</translation>
    </message>
    <message>
        <source>%1 no longer shows a change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1に%2への変更は表示されなくなりました。</translation>
    </message>
    <message>
        <source>If you cancel, the link sent to %1 can&apos;t be used any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>キャンセルすると、%1に送信されたリンクは使えなくなります。</translation>
    </message>
    <message>
        <source>If you cancel, the code sent to %1 can&apos;t be used here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>キャンセルすると、%1に送信されたコードはここでは使えなくなります。</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but hasn&apos;t shown it yet. If you sign out now, we can&apos;t check that it did.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1は%2についての依頼を受け付けましたが、まだ表示されていません。今サインアウトすると、表示されたかどうかを確認できません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. If you sign out now, we can&apos;t check whether it worked.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。今サインアウトすると、成功したかどうかを確認できません。</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered about %2 yet. If you sign out now, you won&apos;t see its answer.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%2について、%1からまだ応答がありません。今サインアウトすると、応答を確認できません。</translation>
    </message>
    <message>
        <source>A link for %1 was asked for. If you sign out now, you can&apos;t finish this here.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>%1のリンクをリクエストしました。今サインアウトすると、ここでは完了できません。</translation>
    </message>
    <message>
        <source>A code for %1 was asked for. If you sign out now, you can&apos;t enter it here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>%1のコードをリクエストしました。今サインアウトすると、ここではもう入力できません。</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Open the message and click its link. Then come back here.</source>
        <translation>メッセージを開いてリンクをクリックし、ここに戻ってください。</translation>
    </message>
    <message>
        <source>I clicked the link</source>
        <translation>リンクをクリックしました</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>新しいリンクを送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <comment>The title of what hides an operators&apos; desk</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>作業に戻る</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>MaskedText</name>
    <message>
        <source>(stands twice)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>（2回あり）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(and %1 more lines)</source>
        <extracomment>%1: how many lines of a long text are left out</extracomment>
        <translation>（ほか%1行）</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>a condition is a text, a number, true or false, a list of these, {&quot;present&quot;: true or false}, {&quot;contains&quot;: &quot;text&quot; or a list of texts} or {&quot;not&quot;: &quot;text&quot;}</source>
        <translation>条件に書けるのは、文字列、数値、true、false、これらのリスト、{&quot;present&quot;: trueまたはfalse}、{&quot;contains&quot;: &quot;文字列&quot;または文字列のリスト}、{&quot;not&quot;: &quot;文字列&quot;}です</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 texted it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%2に%1がSMSで送信しました。</translation>
    </message>
    <message>
        <source>%1 called with it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;: by phone. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%2に%1が電話で伝えました。</translation>
    </message>
    <message>
        <source>%2 sent it in %1 at %3.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a chat app, %2: the name of a service, %3: a time of day</extracomment>
        <translation>%3に%2が%1で送信しました。</translation>
    </message>
    <message>
        <source>%1 emailed it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%2に%1がメールで送信しました。</translation>
    </message>
    <message>
        <source>%1 texted a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%2に%1が新しいコードをSMSで送信しました。</translation>
    </message>
    <message>
        <source>%1 called with a new code at %2.</source>
        <extracomment>By phone. %1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%2に%1が新しいコードを電話で伝えました。</translation>
    </message>
    <message>
        <source>%2 sent a new code in %1 at %3.</source>
        <extracomment>%1: the name of a chat app, %2: the name of a service, %3: a time of day with seconds</extracomment>
        <translation>%3に%2が新しいコードを%1で送信しました。</translation>
    </message>
    <message>
        <source>%1 emailed a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%2に%1が新しいコードをメールで送信しました。</translation>
    </message>
    <message>
        <source>%1 texted a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the phone number&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%2に%1がリンクをSMSで送信しました。</translation>
    </message>
    <message>
        <source>%1 emailed a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the email address&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%2に%1がリンクをメールで送信しました。</translation>
    </message>
    <message>
        <source>%1 texted a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%2に%1が新しいリンクをSMSで送信しました。</translation>
    </message>
    <message>
        <source>%1 emailed a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%2に%1が新しいリンクをメールで送信しました。</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1ではこの番号が確認待ちです。今回は何も送信されていません。届いているリンクをクリックしてください。</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <translation>%1ではこのアドレスが確認待ちです。今回は何も送信されていません。届いているリンクをクリックしてください。</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1ではこの番号が確認待ちです。今回は何も送信されていません。届いているコードを入力してください。</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <translation>%1ではこのアドレスが確認待ちです。今回は何も送信されていません。届いているコードを入力してください。</translation>
    </message>
    <message>
        <source>Or have a new link sent.</source>
        <translation>または、新しいリンクをリクエストしてください。</translation>
    </message>
    <message>
        <source>Or have a new code sent.</source>
        <translation>または、新しいコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>%1 does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1に新しいアドレスはまだ表示されていません。メールが届いたら、その指示に従ってください。届かなければ、キャンセルして再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a text message comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1に新しい番号はまだ表示されていません。SMSが届いたら、その指示に従ってください。届かなければ、キャンセルして再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1に新しい番号はまだ表示されていません。コードが届いたら、ここに入力してください。届かなければ、キャンセルして再読み込みしてください。</translation>
    </message>
    <message>
        <source>An email may be on its way. You asked %1 at %2, but it does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>メールが届くかもしれません。%2に%1へリクエストしましたが、新しいアドレスはまだ表示されていません。メールが届いたら、その指示に従ってください。届かなければ、キャンセルして再読み込みしてください。</translation>
    </message>
    <message>
        <source>A text message may be on its way. You asked %1 at %2, but it does not show the new number yet. If one comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>SMSが届くかもしれません。%2に%1へリクエストしましたが、新しい番号はまだ表示されていません。SMSが届いたら、その指示に従ってください。届かなければ、キャンセルして再読み込みしてください。</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 at %2, but it does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>コードが届くかもしれません。%2に%1へリクエストしましたが、新しい番号はまだ表示されていません。コードが届いたら、ここに入力してください。届かなければ、キャンセルして再読み込みしてください。</translation>
    </message>
    <message>
        <source>A link may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, click it.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>リンクが届くかもしれません。%2に%1へリクエストしましたが、応答を受け取れませんでした。届いたら、クリックしてください。</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, enter it here.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>コードが届くかもしれません。%2に%1へリクエストしましたが、応答を受け取れませんでした。届いたら、ここに入力してください。</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this number.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>%2に%1へリンクをリクエストしました。届かない場合、この番号は別のアカウントで使われているかもしれません。</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this address.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>%2に%1へリンクをリクエストしました。届かない場合、このアドレスは別のアカウントで使われているかもしれません。</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this number.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>%2に%1へコードをリクエストしました。届かない場合、この番号は別のアカウントで使われているかもしれません。</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this address.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>%2に%1へコードをリクエストしました。届かない場合、このアドレスは別のアカウントで使われているかもしれません。</translation>
    </message>
    <message>
        <source>Your number has changed already. This confirms it.</source>
        <translation>番号はすでに変更されています。この手順で確認します。</translation>
    </message>
    <message>
        <source>Your address has changed already. This confirms it.</source>
        <translation>アドレスはすでに変更されています。この手順で確認します。</translation>
    </message>
    <message>
        <source>The number has changed already. This confirms it.</source>
        <translation>番号はすでに変更されています。この手順で確認します。</translation>
    </message>
    <message>
        <source>The address has changed already. This confirms it.</source>
        <translation>アドレスはすでに変更されています。この手順で確認します。</translation>
    </message>
    <message>
        <source>Your account does not show the new number yet.</source>
        <translation>アカウントに新しい番号はまだ表示されていません。</translation>
    </message>
    <message>
        <source>Your account does not show the new address yet.</source>
        <translation>アカウントに新しいアドレスはまだ表示されていません。</translation>
    </message>
    <message>
        <source>The account does not show the new number yet.</source>
        <translation>アカウントに新しい番号はまだ表示されていません。</translation>
    </message>
    <message>
        <source>The account does not show the new address yet.</source>
        <translation>アカウントに新しいアドレスはまだ表示されていません。</translation>
    </message>
    <message>
        <source>Your number may have changed already. This confirms it.</source>
        <translation>番号はすでに変更されているかもしれません。この手順で確認します。</translation>
    </message>
    <message>
        <source>Your address may have changed already. This confirms it.</source>
        <translation>アドレスはすでに変更されているかもしれません。この手順で確認します。</translation>
    </message>
    <message>
        <source>The number may have changed already. This confirms it.</source>
        <translation>番号はすでに変更されているかもしれません。この手順で確認します。</translation>
    </message>
    <message>
        <source>The address may have changed already. This confirms it.</source>
        <translation>アドレスはすでに変更されているかもしれません。この手順で確認します。</translation>
    </message>
    <message>
        <source>Have a new one sent.</source>
        <translation>再送をリクエストしてください。</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>リンクの期限は%1に切れました。</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>コードの期限は%1に切れました。</translation>
    </message>
    <message>
        <source>%1 cannot send the link again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1ではリンクを再送できません。新しいリンクが必要なら、キャンセルしてやり直してください。</translation>
    </message>
    <message>
        <source>%1 cannot send the code again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1ではコードを再送できません。新しいコードが必要なら、キャンセルしてやり直してください。</translation>
    </message>
    <message>
        <source>You can ask for the link again in %1.</source>
        <extracomment>Beside a button that waits. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>あと%1でリンクを再送できます。</translation>
    </message>
    <message>
        <source>You can ask for the code again in %1.</source>
        <extracomment>Beside buttons that wait. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>あと%1でコードを再送できます。</translation>
    </message>
    <message>
        <source>You can ask for the link again at %1.</source>
        <extracomment>Beside a button that waits. %1: a time of day, with the date unless it is today</extracomment>
        <translation>リンクは%1以降に再送できます。</translation>
    </message>
    <message>
        <source>You can ask for the code again at %1.</source>
        <extracomment>Beside buttons that wait. %1: a time of day, with the date unless it is today</extracomment>
        <translation>コードは%1以降に再送できます。</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>Below the field for a code, or about a link. %1: minutes and seconds, such as &quot;9:41&quot;</extracomment>
        <translation>有効期限まであと%1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <extracomment>Below the field for a code, or about a link. %1: a time of day, with the date unless it is today</extracomment>
        <translation>有効期限：%1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n try/tries.</source>
        <extracomment>Below the field for a code: how often one can be entered</extracomment>
        <translation>
            <numerusform>入力できるのは%n回です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n try/tries.</source>
        <translation>
            <numerusform>入力できるのは%n回です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You should have %n try/tries left.</source>
        <extracomment>Likewise, where it was counted from what the service said before</extracomment>
        <translation>
            <numerusform>あと%n回入力できるはずです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries should be left.</source>
        <translation>
            <numerusform>あと%n回入力できるはずです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tries are left for this code.</source>
        <translation>このコードはもう入力できません。</translation>
    </message>
    <message>
        <source>This code does not work any more.</source>
        <translation>このコードはもう使えません。</translation>
    </message>
    <message>
        <source>You can have another one sent there at %1.</source>
        <extracomment>Behind &quot;You asked … for a code to …&quot;. %1: a time of day</extracomment>
        <translation>そこへの次のコードは、%1以降に送信できます。</translation>
    </message>
    <message>
        <source>You asked %2 for a code to %1 at %3. Enter it, too.</source>
        <extracomment>%1: the phone number or email address now on the account, %2: the name of a service, %3: a time of day</extracomment>
        <translation>%3に%2へ、%1宛てのコードをリクエストしました。そのコードも入力してください。</translation>
    </message>
    <message>
        <source>One more step: a code from your current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>もう1つ手順があります。現在の番号%1に届くコードが必要です。</translation>
    </message>
    <message>
        <source>One more step: a code from your current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>もう1つ手順があります。現在のアドレス%1に届くコードが必要です。</translation>
    </message>
    <message>
        <source>One more step: a code from the current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>もう1つ手順があります。現在の番号%1に届くコードが必要です。</translation>
    </message>
    <message>
        <source>One more step: a code from the current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>もう1つ手順があります。現在のアドレス%1に届くコードが必要です。</translation>
    </message>
    <message>
        <source>%1 may also want a code from %2. Try without it first, or have one sent there.</source>
        <extracomment>Above the button that has it sent. %1: the name of a service, %2: the phone number or email address now on the account</extracomment>
        <translation>%1では、%2に届くコードも必要になることがあります。まずはそのコードなしで試すか、コードをリクエストしてください。</translation>
    </message>
</context>
<context>
    <name>NeedCheck</name>
    <message>
        <source>beside &quot;any&quot; the other proofs mean nothing</source>
        <translation>&quot;any&quot;があると、ほかの本人確認は意味を持ちません</translation>
    </message>
    <message>
        <source>keep either &quot;any&quot; or the others</source>
        <translation>&quot;any&quot;か、それ以外のどちらかを残してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is something that a caller knows, and what is known can be looked up or bought: it is no proof (NIST SP 800-63B-4, FCC 23-95)</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot;は電話の相手の知識であり、知識は調べたり買ったりできるため、本人確認になりません（NIST SP 800-63B-4、FCC 23-95）</translation>
    </message>
    <message>
        <source>name a code to a contact of the account, or one of %1</source>
        <translation>アカウントの連絡先へのコード、または%1のいずれかを指定してください</translation>
    </message>
    <message>
        <source>the service offers no proof called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>サービスに&quot;%1&quot;という本人確認はありません</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>%1のいずれかを使ってください</translation>
    </message>
    <message>
        <source>these proofs can never be independent, as some could only come by the same channel</source>
        <translation>一部が同じ経路でしか届かないため、これらの本人確認は互いに独立しません</translation>
    </message>
    <message>
        <source>let each list have a proof by another channel: phone, email, in person, video, manager</source>
        <translation>各リストに別の経路の本人確認を入れてください：電話、メール、対面、ビデオ、上司</translation>
    </message>
    <message>
        <source>this does not say why the risk is accepted</source>
        <translation>リスクを許容する理由になっていません</translation>
    </message>
    <message>
        <source>write the reason in words that an auditor understands</source>
        <translation>監査人にわかる言葉で理由を書いてください</translation>
    </message>
    <message>
        <source>what one operator attests would be enough here, without a second person&apos;s approval</source>
        <translation>これでは、1人のオペレーターの証言だけで足り、2人目の承認がありません</translation>
    </message>
    <message>
        <source>add &quot;approvals&quot;, need a code to a contact of the account, or write &quot;acceptsRisk&quot; with the reason why not</source>
        <translation>&quot;approvals&quot;を追加するか、アカウントの連絡先へのコードを必須にするか、不要な理由を&quot;acceptsRisk&quot;に書いてください</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer is offline, so nothing can be sent. What you typed stays here. Nothing is sent by itself.</source>
        <translation>このコンピューターはオフラインのため、何も送信できません。入力した内容はそのまま残ります。自動で送信されることはありません。</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>新しい電話番号</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Stands for the number in sentences. %1: a phone number, %2: the name of a country</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>We will text %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>%1にSMSを送信します。</translation>
    </message>
    <message>
        <source>We will call %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>%1に電話します。</translation>
    </message>
    <message>
        <source>We will send the code to %1 in %2.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country, %2: the name of a chat app</extracomment>
        <translation>%1に%2でコードを送信します。</translation>
    </message>
    <message>
        <source>We will email the code for %1.</source>
        <extracomment>Below the field for a new number, of which the code goes elsewhere. %1: a phone number and its country</extracomment>
        <translation>%1のコードをメールで送信します。</translation>
    </message>
    <message>
        <source>Enter the new phone number first.</source>
        <translation>先に新しい電話番号を入力してください。</translation>
    </message>
    <message>
        <source>There are letters in this number. Enter digits, with + and the country code first.</source>
        <translation>番号に文字が入っています。+と国番号に続けて、数字を入力してください。</translation>
    </message>
    <message>
        <source>This number is too short. Enter all of it, with the area code.</source>
        <translation>番号が短すぎます。市外局番から、すべて入力してください。</translation>
    </message>
    <message>
        <source>This number is too long. With the country code, phone numbers have 15 digits at most.</source>
        <translation>番号が長すぎます。電話番号は国番号を含めて15桁までです。</translation>
    </message>
    <message>
        <source>Which country is this number in? Choose it, or begin the number with + and the country code.</source>
        <translation>どの国の番号ですか？国を選ぶか、+と国番号から入力してください。</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter digits, with + and the country code first.</source>
        <translation>電話番号ではありません。+と国番号に続けて、数字を入力してください。</translation>
    </message>
    <message>
        <source>There is more than one number here. Leave only the one you mean.</source>
        <translation>複数の番号があります。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>A code cannot reach an extension. Enter a number without one.</source>
        <translation>内線にはコードが届きません。内線のない番号を入力してください。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a complete number. Check it, or use it anyway.</source>
        <translation>完全な番号ではないようです。確認するか、このまま使ってください。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a country code. Check it, or use the number anyway.</source>
        <translation>国番号ではないようです。確認するか、番号をこのまま使ってください。</translation>
    </message>
    <message>
        <source>It is not clear which country this number is in.</source>
        <translation>どの国の番号か、はっきりしません。</translation>
    </message>
    <message>
        <source>This can be read as two numbers. Which one do you mean?</source>
        <translation>2とおりの番号に読めます。どちらですか？</translation>
    </message>
    <message>
        <source>Some of these digits may not belong to the number. Check them.</source>
        <translation>番号に含まれない数字があるかもしれません。確認してください。</translation>
    </message>
    <message>
        <source>Renumber&apos;s list of numbers is from %1. Newer numbers may be missing.</source>
        <extracomment>Why a number is doubted. %1: a date</extracomment>
        <translation>Renumberの番号情報は%1時点のものです。新しい番号は含まれていないことがあります。</translation>
    </message>
    <message>
        <source>This looks like a landline. It may not receive text messages.</source>
        <translation>固定電話のようです。SMSを受信できないことがあります。</translation>
    </message>
    <message>
        <source>This looks like a pager. It may not receive text messages.</source>
        <translation>ポケベルのようです。SMSを受信できないことがあります。</translation>
    </message>
    <message>
        <source>This looks like a service number, such as a hotline. It may not receive text messages.</source>
        <translation>相談窓口などのサービス番号のようです。SMSを受信できないことがあります。</translation>
    </message>
    <message>
        <source>The phone number will be %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>電話番号は%1になります。</translation>
    </message>
    <message>
        <source>The new phone number is %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>新しい電話番号は%1です。</translation>
    </message>
    <message>
        <source>Use %1 anyway</source>
        <extracomment>Beside a number that is doubted. %1: a phone number and its country</extracomment>
        <translation>%1をこのまま使う</translation>
    </message>
    <message>
        <source>No, use %1</source>
        <extracomment>The other answer to &quot;Did you mean …?&quot;. %1: a phone number and its country</extracomment>
        <translation>いいえ、%1を使う</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: a phone number and its country</extracomment>
        <translation>%1のことですか？</translation>
    </message>
</context>
<context>
    <name>PlaceReader</name>
    <message>
        <source>&quot;%1&quot; cannot be a name</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot;は名前にできません</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>英数字と_を使ってください</translation>
    </message>
    <message>
        <source>the status of HTTP says nothing of that</source>
        <translation>HTTPのステータスではそれはわかりません</translation>
    </message>
    <message>
        <source>write $.status for a member of the body that is called status</source>
        <translation>本文のstatusというメンバーなら、$.statusと書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, and it is not said where in an element the contact stands</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot;はリストですが、要素内での連絡先の場所が指定されていません</translation>
    </message>
    <message>
        <source>write { &quot;from&quot;: the list, &quot;value&quot;: the place in an element }; &quot;$&quot; is the element itself</source>
        <translation>{ &quot;from&quot;: リスト, &quot;value&quot;: 要素内の場所 }と書いてください。&quot;$&quot;は要素自体です</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>そのいずれかを書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for a list of people</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot;は利用者のリスト用です</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for lists, which only phones, emails and people are</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot;はリスト用です。リストはphones、emails、peopleだけです</translation>
    </message>
    <message>
        <source>take it out; list[name=text].value is a place in one element of a list</source>
        <translation>取り除いてください。list[name=text].valueは、リストの1要素内の場所です</translation>
    </message>
    <message>
        <source>a secret address would stand in a URL, where logs keep it</source>
        <translation>秘密のアドレスがURLに入り、ログに残ってしまいます</translation>
    </message>
    <message>
        <source>take &quot;secret&quot; or &quot;link&quot; out</source>
        <translation>&quot;secret&quot;か&quot;link&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>write names with dots between them, such as data.items[0].phone; other names in brackets and quotes, such as data[&quot;mobile/number&quot;]</source>
        <translation>data.items[0].phoneのように、名前を点で区切って書いてください。ほかの名前はdata[&quot;mobile/number&quot;]のように、角かっこと引用符に入れてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation>&quot;%1&quot;はステータスではありません</translation>
    </message>
    <message>
        <source>write a number such as 404, or &quot;4xx&quot; for all that begin with 4; a member of the body that is called status is $.status</source>
        <translation>404のような数、または4で始まるものすべてを表す&quot;4xx&quot;を書いてください。本文のstatusというメンバーは$.statusです</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>波かっこを直してください</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>ここに変数{%1}はありません</translation>
    </message>
    <message>
        <source>use settings only</source>
        <extracomment>%1: a list of variables</extracomment>
        <translation>設定だけを使ってください</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>%1のいずれかを使ってください</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>&quot;send&quot;, which asks for the message:</source>
        <translation>&quot;send&quot;（メッセージを依頼）：</translation>
    </message>
    <message>
        <source>&quot;send&quot;, which asks for the code:</source>
        <translation>&quot;send&quot;（コードを依頼）：</translation>
    </message>
    <message>
        <source>&quot;sendToCurrent&quot;, which asks for a code to the contact on the account:</source>
        <translation>&quot;sendToCurrent&quot;（アカウントの連絡先へのコードを依頼）：</translation>
    </message>
    <message>
        <source>&quot;resend&quot;, which asks for another message:</source>
        <translation>&quot;resend&quot;（別のメッセージを依頼）：</translation>
    </message>
    <message>
        <source>&quot;submit&quot;, which enters the code:</source>
        <translation>&quot;submit&quot;（コードを入力）：</translation>
    </message>
    <message>
        <source>&quot;cancel&quot;, which gives the change up:</source>
        <translation>&quot;cancel&quot;（変更を取りやめ）：</translation>
    </message>
    <message>
        <source>&quot;notify&quot;, which has those told whom the change concerns:</source>
        <translation>&quot;notify&quot;（変更に関わる人への通知を依頼）：</translation>
    </message>
    <message>
        <source>&quot;check&quot;, which checks the code:</source>
        <translation>&quot;check&quot;（コードを確認）：</translation>
    </message>
    <message>
        <source>To prove a caller by &quot;%1&quot;, not sent:</source>
        <extracomment>%1: the name of a proof in a service description, such as oldPhoneCode</extracomment>
        <translation>&quot;%1&quot;による電話の相手の本人確認（送信しません）：</translation>
    </message>
    <message>
        <source>To change the phone number, not sent:</source>
        <translation>電話番号の変更（送信しません）：</translation>
    </message>
    <message>
        <source>To change the email address, not sent:</source>
        <translation>メールアドレスの変更（送信しません）：</translation>
    </message>
    <message>
        <source>To verify the phone number, not sent:</source>
        <translation>電話番号の認証（送信しません）：</translation>
    </message>
    <message>
        <source>To verify the email address, not sent:</source>
        <translation>メールアドレスの認証（送信しません）：</translation>
    </message>
    <message>
        <source>Left out: %1. Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;</extracomment>
        <translation>省略：%1。&quot;when&quot;の条件に合いません。</translation>
    </message>
    <message>
        <source>%1 cannot go out: %2.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;, %2: why, as part of a sentence</extracomment>
        <translation>%1は送信できません：%2。</translation>
    </message>
    <message>
        <source>Requests of a change follow, and none of them is sent.</source>
        <translation>続いて変更のリクエストを表示しますが、どれも送信しません。</translation>
    </message>
    <message>
        <source>The new number, address and code are examples. What only a reply or you would give stands as &lt;name&gt;.</source>
        <translation>新しい番号、アドレス、コードは例です。応答か入力でしかわからないものは&lt;name&gt;と表示されます。</translation>
    </message>
</context>
<context>
    <name>PlannedRequests</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1}の値がありません</translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message>
        <source>this is no regular expression (%1, at character %2)</source>
        <extracomment>%1: what a regular expression has wrong, in the words of who reads it; %2: a position in it</extracomment>
        <translation>正規表現ではありません（%1、%2文字目）</translation>
    </message>
    <message>
        <source>mend it; &quot;^INC[0-9]{7}$&quot; is one</source>
        <translation>直してください。例：&quot;^INC[0-9]{7}$&quot;</translation>
    </message>
    <message>
        <source>an empty ticket would be of this form</source>
        <translation>空のチケットもこの形式に合ってしまいます</translation>
    </message>
    <message>
        <source>ask for at least one character, or take &quot;ticket&quot; out</source>
        <translation>1文字以上を必須にするか、&quot;ticket&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>there is a reason &quot;%1&quot; already</source>
        <extracomment>%1: the id of a reason</extracomment>
        <translation>理由&quot;%1&quot;はすでにあります</translation>
    </message>
    <message>
        <source>give it another id, or take one of the two out</source>
        <translation>別のidを付けるか、どちらかを取り除いてください</translation>
    </message>
    <message>
        <source>what is called &quot;lost&quot; would be taken for reachable, and a code to it for a proof</source>
        <translation>&quot;lost&quot;という名前のものが連絡可能と見なされ、そこへのコードが本人確認になってしまいます</translation>
    </message>
    <message>
        <source>write &quot;lost&quot;, or give the reason another id</source>
        <translation>&quot;lost&quot;と書くか、理由に別のidを付けてください</translation>
    </message>
    <message>
        <source>there is no reason called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot;という理由はありません</translation>
    </message>
    <message>
        <source>use one of %1, or add it to &quot;reasons&quot;</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>%1のいずれかを使うか、&quot;reasons&quot;に追加してください</translation>
    </message>
    <message>
        <source>the flag &quot;%1&quot; stops every case, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>注意点&quot;%1&quot;がすべての案件を止めるため、このルールは適用されません</translation>
    </message>
    <message>
        <source>take the rule out, or let the flag ask for less than &quot;stop&quot;</source>
        <translation>ルールを取り除くか、注意点を&quot;stop&quot;より緩くしてください</translation>
    </message>
    <message>
        <source>the service does not tell what &quot;%1&quot; goes by, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>&quot;%1&quot;の判断材料をサービスが示さないため、このルールは適用されません</translation>
    </message>
    <message>
        <source>take it where the service description reads the account, or take the rule out</source>
        <translation>サービス定義でアカウントを読み込む箇所で取り出すか、ルールを取り除いてください</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 fits whenever it does</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>このルールが合うときは必ず%1も合うため、このルールには到達しません</translation>
    </message>
    <message>
        <source>put the rule with more conditions first, or take one out</source>
        <translation>条件の多いルールを先に置くか、どちらかを取り除いてください</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 has no &quot;if&quot; and fits always</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>%1に&quot;if&quot;がなく必ず合うため、このルールには到達しません</translation>
    </message>
    <message>
        <source>put the rule without &quot;if&quot; last</source>
        <translation>&quot;if&quot;のないルールを最後に置いてください</translation>
    </message>
    <message>
        <source>approvals take a second person, and the store of this desk is SQLite, on one computer</source>
        <translation>承認には2人目が必要ですが、このヘルプデスクのデータベースは1台のコンピューター上のSQLiteです</translation>
    </message>
    <message>
        <source>name a store in PostgreSQL below &quot;desk&quot; in the profile, or take it out; &quot;holdHours&quot; makes a case wait instead</source>
        <translation>プロファイルの&quot;desk&quot;でPostgreSQLのデータベースを指定するか、取り除いてください。代わりに&quot;holdHours&quot;で案件を保留にできます</translation>
    </message>
    <message>
        <source>a case that no &quot;if&quot; fits would have no rule</source>
        <translation>どの&quot;if&quot;にも合わない案件に、ルールがありません</translation>
    </message>
    <message>
        <source>add a rule without &quot;if&quot; after this one</source>
        <translation>この後に&quot;if&quot;のないルールを追加してください</translation>
    </message>
    <message>
        <source>the desk would begin and end at the same time</source>
        <translation>ヘルプデスクの開始と終了が同じ時刻です</translation>
    </message>
    <message>
        <source>write a later time, or an earlier one for work past midnight</source>
        <translation>より遅い時刻か、深夜をまたぐ場合はより早い時刻を書いてください</translation>
    </message>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <extracomment>%1: a text in a policy</extracomment>
        <translation>&quot;%1&quot;というタイムゾーンはありません</translation>
    </message>
    <message>
        <source>write one such as &quot;Europe/Paris&quot; or &quot;UTC&quot;</source>
        <translation>&quot;Europe/Paris&quot;や&quot;UTC&quot;のように書いてください</translation>
    </message>
    <message>
        <source>let &quot;oldPhone&quot; or &quot;email&quot; be true</source>
        <translation>&quot;oldPhone&quot;か&quot;email&quot;をtrueにしてください</translation>
    </message>
    <message>
        <source>a case can take %1 codes, those as proofs and the one to the new contact, and would never be done</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>1つの案件には、本人確認と新しい連絡先への分を合わせて%1個のコードが必要になることがあり、終わらなくなります</translation>
    </message>
    <message>
        <source>write %1 or more</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>%1以上にしてください</translation>
    </message>
    <message>
        <source>nobody would be told of a change, not even the person whose account it is</source>
        <translation>変更が誰にも、アカウントの本人にさえ通知されません</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>a proof lives between 1 and 60 minutes</source>
        <translation>本人確認の有効期間は1～60分です</translation>
    </message>
    <message>
        <source>the desk locks itself after 1 to 60 minutes</source>
        <translation>ヘルプデスクが自動でロックされるまでの時間は1～60分です</translation>
    </message>
    <message>
        <source>a person is locked after 1 to 10 failures; no policy does without</source>
        <translation>利用者は1～10回の失敗でロックされます。これはどのポリシーでも省けません</translation>
    </message>
    <message>
        <source>failures count for 24 to 720 hours; no policy does without</source>
        <translation>失敗を数える期間は24～720時間です。これはどのポリシーでも省けません</translation>
    </message>
    <message>
        <source>a flag looks 1 to 3650 days back; no policy does without</source>
        <translation>注意点がさかのぼる期間は1～3650日です。これはどのポリシーでも省けません</translation>
    </message>
    <message>
        <source>with a budget of nothing, or less, nothing could be done</source>
        <translation>上限が0以下では、何もできなくなります</translation>
    </message>
    <message>
        <source>there are 1 to 5 approvals, or the rule does without</source>
        <translation>承認は1～5人です。不要ならルールから省けます</translation>
    </message>
    <message>
        <source>a hold is between 1 and 720 hours, or the rule does without</source>
        <translation>保留は1～720時間です。不要ならルールから省けます</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>%1から%2までの整数を書いてください</translation>
    </message>
    <message>
        <source>there is no flag called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot;という注意点はありません</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>%1のいずれかを使ってください</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it came after somebody else was signed in or chosen</source>
        <translation>別の人がサインインしたか選ばれた後に届きました</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>For a new link, cancel and start again.</source>
        <translation>新しいリンクが必要なら、キャンセルしてやり直してください。</translation>
    </message>
    <message>
        <source>For a new code, cancel and start again.</source>
        <translation>新しいコードが必要なら、キャンセルしてやり直してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check again in a moment. Nothing is sent by itself.</source>
        <translation>少し待ってもう一度確認してください。自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready. Nothing is sent by itself.</source>
        <translation>準備ができたら、もう一度お試しください。自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>If a link arrives, click it.</source>
        <translation>リンクが届いたら、クリックしてください。</translation>
    </message>
    <message>
        <source>If a code arrives, enter it here.</source>
        <translation>コードが届いたら、ここに入力してください。</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>新しいコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>Enter the code once more, or have a new one sent.</source>
        <translation>コードをもう一度入力するか、新しいコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>Enter the code once more.</source>
        <translation>コードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The code of %1 can&apos;t be entered any more. Have another one sent.</source>
        <translation>%1のコードはもう入力できません。別のコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>The code of %1 has expired. Have another one sent.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1のコードは期限切れです。別のコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>Check the code against the latest one that came.</source>
        <translation>届いた最新のコードと見比べてください。</translation>
    </message>
    <message>
        <source>Check the code against the latest one, sent at %1.</source>
        <translation>%1に送信された最新のコードと見比べてください。</translation>
    </message>
    <message>
        <source>A newer code was asked for at %1. If it has come, use that one.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>より新しいコードを%1にリクエストしました。届いていれば、そちらを使ってください。</translation>
    </message>
    <message>
        <source>Or have a new one sent.</source>
        <translation>または、再送をリクエストしてください。</translation>
    </message>
    <message>
        <source>Have a new link sent when you want one. Nothing is sent by itself.</source>
        <translation>必要になったら、新しいリンクをリクエストしてください。自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>Have a new code sent when you want one. Nothing is sent by itself.</source>
        <translation>必要になったら、新しいコードをリクエストしてください。自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait a while before you have a new one sent. Nothing is sent by itself.</source>
        <translation>しばらく待ってから、再送をリクエストしてください。自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>If an earlier link has arrived, it may still work.</source>
        <translation>以前のリンクが届いていれば、まだ使えるかもしれません。</translation>
    </message>
    <message>
        <source>If an earlier code has arrived, it may still work.</source>
        <translation>以前のコードが届いていれば、まだ使えるかもしれません。</translation>
    </message>
    <message>
        <source>Nothing is sent by itself.</source>
        <translation>自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this number.</source>
        <translation>この番号を使えるようにするよう、サービスの運営者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this address.</source>
        <translation>このアドレスを使えるようにするよう、サービスの運営者に依頼してください。</translation>
    </message>
    <message>
        <source>Enter another number, or ask whoever runs the service to free this one.</source>
        <translation>別の番号を入力するか、この番号を使えるようにするよう、サービスの運営者に依頼してください。</translation>
    </message>
    <message>
        <source>Enter another address, or ask whoever runs the service to free this one.</source>
        <translation>別のアドレスを入力するか、このアドレスを使えるようにするよう、サービスの運営者に依頼してください。</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>別の番号を入力してください。</translation>
    </message>
    <message>
        <source>Enter another address.</source>
        <translation>別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>番号を確認してください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t have that code sent. Ask whoever runs the service.</source>
        <translation>そのコードはRenumberからリクエストできません。サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Have a code sent to the current number, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>現在の番号へのコードをリクエストし、両方を入力してください。受け取れない場合は、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Have a code sent to the current address, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>現在のアドレスへのコードをリクエストし、両方を入力してください。受け取れない場合は、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell whoever runs the service.</source>
        <translation>サインインし直してください。再び起きる場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>You can enter the code when it comes. Renumber first makes sure that it is the right account. You may have to sign in again for that. If it happens again, tell whoever runs the service.</source>
        <translation>コードが届いたら入力できます。その前に、Renumberが正しいアカウントかどうかを確認します。そのためにサインインし直す必要があるかもしれません。再び起きる場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell whoever runs the service.</source>
        <translation>もう一度お試しください。再び起きる場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Have a new link sent.</source>
        <translation>新しいリンクをリクエストしてください。</translation>
    </message>
    <message>
        <source>Copy it again, or get a new one.</source>
        <translation>もう一度コピーするか、新しいものを取得してください。</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>新しいアクセストークンを取得してください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for permission. Or sign in as somebody who has it.</source>
        <translation>サービスの運営者に権限を依頼するか、権限のある人としてサインインしてください。</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>これ以上することはありません。</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>入力内容を確認してください。</translation>
    </message>
    <message>
        <source>Show the detail below to whoever runs the service.</source>
        <translation>下の詳細をサービスの運営者に見せてください。</translation>
    </message>
    <message>
        <source>Look at the account. If you still want this change, start again.</source>
        <translation>アカウントを確かめてください。それでも変更が必要なら、やり直してください。</translation>
    </message>
    <message>
        <source>Tell whoever set up Renumber for you.</source>
        <translation>Renumberの設定担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The board says what the case still needs.</source>
        <translation>案件にまだ必要なものは、一覧に表示されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Edit the number</source>
        <translation>番号を編集</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>アドレスを編集</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>リンクを再送</translation>
    </message>
    <message>
        <source>Send a code to the current number</source>
        <translation>現在の番号にコードを送信</translation>
    </message>
    <message>
        <source>Send a code to the current address</source>
        <translation>現在のアドレスにコードを送信</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>サインインし直す</translation>
    </message>
    <message>
        <source>Show my account</source>
        <translation>アカウントを表示</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>アカウントを表示</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>このまま送信</translation>
    </message>
    <message>
        <source>Your number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>番号はすでに変更されていますが、まだ確認されていません。</translation>
    </message>
    <message>
        <source>Your address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>アドレスはすでに変更されていますが、まだ確認されていません。</translation>
    </message>
    <message>
        <source>The number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>番号はすでに変更されていますが、まだ確認されていません。</translation>
    </message>
    <message>
        <source>The address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>アドレスはすでに変更されていますが、まだ確認されていません。</translation>
    </message>
    <message>
        <source>Your number may or may not have changed.</source>
        <translation>番号が変更されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Your address may or may not have changed.</source>
        <translation>アドレスが変更されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The number may or may not have changed.</source>
        <translation>番号が変更されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The address may or may not have changed.</source>
        <translation>アドレスが変更されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Your account is unchanged.</source>
        <translation>アカウントは変更されていません。</translation>
    </message>
    <message>
        <source>The account is unchanged.</source>
        <translation>アカウントは変更されていません。</translation>
    </message>
    <message>
        <source>No link was sent.</source>
        <translation>リンクは送信されませんでした。</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>コードは送信されませんでした。</translation>
    </message>
    <message>
        <source>A link may or may not be on its way.</source>
        <translation>リンクが送信されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>A code may or may not be on its way.</source>
        <translation>コードが送信されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>%1 shows no change so far.</source>
        <extracomment>After a step whose answer was lost, and after the account was read. %1: the name of a service</extracomment>
        <translation>%1には、まだ変更が表示されていません。</translation>
    </message>
    <message>
        <source>That try changed nothing.</source>
        <translation>今回の入力では何も変更されていません。</translation>
    </message>
    <message>
        <source>That try may or may not have counted.</source>
        <translation>今回の入力が1回と数えられたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The new number is on your account.</source>
        <translation>新しい番号はアカウントに登録されています。</translation>
    </message>
    <message>
        <source>The new address is on your account.</source>
        <translation>新しいアドレスはアカウントに登録されています。</translation>
    </message>
    <message>
        <source>The new number is on the account.</source>
        <translation>新しい番号はアカウントに登録されています。</translation>
    </message>
    <message>
        <source>The new address is on the account.</source>
        <translation>新しいアドレスはアカウントに登録されています。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it as confirmed yet.</source>
        <extracomment>Of a number or address on the account. %1: the name of a service</extracomment>
        <translation>%1には、まだ確認済みと表示されていません。</translation>
    </message>
    <message>
        <source>The account shows what the code confirmed.</source>
        <translation>コードで確認した内容がアカウントに表示されています。</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show this change.</source>
        <translation>この変更はアカウントに表示されていません。</translation>
    </message>
    <message>
        <source>The link may have gone there.</source>
        <translation>リンクはそこに送信されたかもしれません。</translation>
    </message>
    <message>
        <source>The code may have gone there.</source>
        <translation>コードはそこに送信されたかもしれません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what your account shows now.</source>
        <translation>アカウントの現在の表示を確認できませんでした。</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what the account shows now.</source>
        <translation>アカウントの現在の表示を確認できませんでした。</translation>
    </message>
    <message>
        <source>No new link was sent.</source>
        <translation>新しいリンクは送信されませんでした。</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>新しいコードは送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1: the name of a service, %2: its own sentence</extracomment>
        <translation>%1からのメッセージ：「%2」</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail, such as &quot;HTTP 500&quot;</extracomment>
        <translation>詳細：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1: the service&apos;s id of a request, for its support desk</extracomment>
        <translation>リクエストID：%1</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. The wait is over.</source>
        <extracomment>After too many requests, codes or tries. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1が指定した待ち時間は、%2に終わりました。</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <extracomment>After &quot;… has had too many requests for now&quot; and the like. %1: a time of day</extracomment>
        <translation>%1以降に、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1へのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>%1 sends nothing more for now.</source>
        <extracomment>Of codes or links. %1: the name of a service</extracomment>
        <translation>今は%1からこれ以上送信されません。</translation>
    </message>
    <message>
        <source>That code didn&apos;t work. It can&apos;t be entered again.</source>
        <translation>コードが受け付けられませんでした。このコードはもう入力できません。</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>コードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this number.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はこの番号を受け付けません。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this address.</source>
        <translation>%1はこのアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>この番号は別のアカウントで使われています。</translation>
    </message>
    <message>
        <source>This address belongs to another account.</source>
        <translation>このアドレスは別のアカウントで使われています。</translation>
    </message>
    <message>
        <source>This number is already on your account.</source>
        <translation>この番号はすでにアカウントにあります。</translation>
    </message>
    <message>
        <source>This address is already on your account.</source>
        <translation>このアドレスはすでにアカウントにあります。</translation>
    </message>
    <message>
        <source>This number is already on the account.</source>
        <translation>この番号はすでにアカウントにあります。</translation>
    </message>
    <message>
        <source>This address is already on the account.</source>
        <translation>このアドレスはすでにアカウントにあります。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept what you entered here: %2.</source>
        <extracomment>%1: the name of a service, %2: what was to be entered, in its words, such as &quot;Your password&quot;</extracomment>
        <translation>%1はここに入力した内容を受け付けません：%2。</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. You have %n more try(s).</source>
        <translation>
            <numerusform>コードが正しくありません。あと%n回入力できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. There are %n more try(s).</source>
        <translation>
            <numerusform>コードが正しくありません。あと%n回入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s not the right code.</source>
        <translation>コードが正しくありません。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>このコードは期限切れです。</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>このコードはもう使えません。</translation>
    </message>
    <message>
        <source>A newer code has replaced this one.</source>
        <translation>このコードは、より新しいコードに置き換わりました。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code. This one may have been used already.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はコードの入力待ちではありません。このコードは使用済みかもしれません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a confirmation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1は確認待ちではありません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code.</source>
        <translation>%1はコードの入力待ちではありません。</translation>
    </message>
    <message>
        <source>One more step: a code from your current number.</source>
        <translation>もう1つ手順があります。現在の番号に届くコードが必要です。</translation>
    </message>
    <message>
        <source>One more step: a code from your current email address.</source>
        <translation>もう1つ手順があります。現在のメールアドレスに届くコードが必要です。</translation>
    </message>
    <message>
        <source>One more step: a code from the current number.</source>
        <translation>もう1つ手順があります。現在の番号に届くコードが必要です。</translation>
    </message>
    <message>
        <source>One more step: a code from the current email address.</source>
        <translation>もう1つ手順があります。現在のメールアドレスに届くコードが必要です。</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>入力回数が多すぎます。</translation>
    </message>
    <message>
        <source>%1 needs a fresh sign-in before a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1では、変更の前に改めてサインインする必要があります。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in for a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1では、変更に2段階認証でのサインインが必要です。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <translation>%1では、2段階認証でのサインインが必要です。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this access token. It may be mistyped or have expired.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はこのアクセストークンを受け付けません。入力ミスか期限切れかもしれません。</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1は、現在のサインインを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this with your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>現在のサインインでは、%1でこの操作を行えません。</translation>
    </message>
    <message>
        <source>%1 has this switched off for your organisation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1では、お使いの組織でこの機能が無効になっています。</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>この番号はすでに認証済みです。</translation>
    </message>
    <message>
        <source>This address is already verified.</source>
        <translation>このアドレスはすでに認証済みです。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t working right now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1は現在利用できません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer may be offline.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1に接続できませんでした。このコンピューターがオフラインかもしれません。</translation>
    </message>
    <message>
        <source>No answer came through from %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1からの応答が届きませんでした。</translation>
    </message>
    <message>
        <source>Renumber didn&apos;t ask %1. The request wasn&apos;t safe to send.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>安全に送信できないため、%1にはリクエストを送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Renumber doesn&apos;t understand.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1の応答をRenumberが理解できませんでした。</translation>
    </message>
    <message>
        <source>%1 answered with somebody else&apos;s account. Renumber didn&apos;t use that answer.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1が別の人のアカウントを返したため、Renumberはその応答を使いませんでした。</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be yours, so Renumber doesn&apos;t show it.</source>
        <translation>アカウントの名前が変わりました。ご自身のものではないかもしれないため、Renumberは表示しません。</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be the right one, so Renumber doesn&apos;t show it.</source>
        <translation>アカウントの名前が変わりました。正しいアカウントではないかもしれないため、Renumberは表示しません。</translation>
    </message>
    <message>
        <source>The account now has another number, or waits for one to be confirmed.</source>
        <translation>アカウントの番号が別のものに変わったか、別の番号が確認待ちです。</translation>
    </message>
    <message>
        <source>The account now has another address, or waits for one to be confirmed.</source>
        <translation>アカウントのアドレスが別のものに変わったか、別のアドレスが確認待ちです。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like yours. It didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>お使いの種類のアカウントでは、Renumberでこの操作を行えません。%1には何も依頼していません。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like this one. It didn&apos;t ask %1.</source>
        <translation>このようなアカウントでは、Renumberでこの操作を行えません。%1には何も依頼していません。</translation>
    </message>
    <message>
        <source>The desk gave no leave for this, so Renumber didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ヘルプデスクの許可がないため、%1には何も依頼していません。</translation>
    </message>
</context>
<context>
    <name>ProofReader</name>
    <message>
        <source>a code cannot be sent by &quot;get&quot; alone</source>
        <translation>&quot;get&quot;だけではコードを送信できません</translation>
    </message>
    <message>
        <source>use &quot;post&quot; or &quot;put&quot;</source>
        <translation>&quot;post&quot;か&quot;put&quot;を使ってください</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>コードが送信されません</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>いずれかの呼び出しで{%1}を使ってください</translation>
    </message>
    <message>
        <source>this cannot name a proof</source>
        <translation>これは本人確認の名前にできません</translation>
    </message>
    <message>
        <source>use letters and digits, and a letter in front</source>
        <translation>英数字を使い、先頭は英字にしてください</translation>
    </message>
    <message>
        <source>a policy means something else by &quot;%1&quot;</source>
        <translation>&quot;%1&quot;はポリシーで別の意味を持ちます</translation>
    </message>
    <message>
        <source>choose another name, such as oldPhoneCode</source>
        <translation>oldPhoneCodeのような別の名前を選んでください</translation>
    </message>
    <message>
        <source>there is another proof of this name</source>
        <translation>同じ名前の本人確認がほかにあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Code</source>
        <extracomment>In the field for a code that a caller reads out</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Has the service say whether a code is right</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show the number</source>
        <extracomment>Shows the number to call back</extracomment>
        <translation>番号を表示</translation>
    </message>
</context>
<context>
    <name>ProofStateText</name>
    <message>
        <source>The account has no other phone number to call.</source>
        <translation>アカウントに、電話できる別の電話番号がありません。</translation>
    </message>
    <message>
        <source>The account has no phone number for it.</source>
        <translation>アカウントに、これに使う電話番号がありません。</translation>
    </message>
    <message>
        <source>The account has no email address for it.</source>
        <translation>アカウントに、これに使うメールアドレスがありません。</translation>
    </message>
    <message>
        <source>The caller says that this is lost, so a code there shows nothing.</source>
        <translation>電話の相手がこれを失ったと言っているため、そこへのコードは証明になりません。</translation>
    </message>
    <message>
        <source>This number is being replaced, so a call there shows nothing.</source>
        <translation>この番号は変更前のものなので、そこへの電話は証明になりません。</translation>
    </message>
    <message>
        <source>This was changed a short while ago, so it shows nothing.</source>
        <translation>これは最近変更されたため、証明になりません。</translation>
    </message>
    <message>
        <source>Another operator proved this. You have to prove the caller yourself.</source>
        <translation>この本人確認は別のオペレーターが行いました。電話の相手の本人確認は、自分で行う必要があります。</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t ask for this here.</source>
        <translation>ポリシーでは、ここでこれは必要ありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left.</source>
        <translation>
            <numerusform>あと%n回入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>%1に送信。</translation>
    </message>
    <message>
        <source>It may have been sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>%1に送信された可能性があります。</translation>
    </message>
    <message>
        <source>It has expired. Have another one sent.</source>
        <translation>期限切れです。別のコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <extracomment>Of a code. %1: minutes and seconds</extracomment>
        <translation>有効期限まであと%1。</translation>
    </message>
    <message>
        <source>Passed at %1. Counts until %2.</source>
        <extracomment>Of a proof. %1 and %2: times of day</extracomment>
        <translation>%1に成功。%2まで有効。</translation>
    </message>
    <message>
        <source>Passed at %1. Counts for another %2.</source>
        <extracomment>Of a proof. %1: a time of day, %2: minutes and seconds</extracomment>
        <translation>%1に成功。あと%2有効。</translation>
    </message>
    <message>
        <source>Passed, but too old since %1. Prove it again.</source>
        <extracomment>Of a proof. %1: a time of day</extracomment>
        <translation>成功しましたが、%1に期限が切れました。もう一度行ってください。</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>このコードはもう使えません。</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>On a button: an operator begins to prove who is calling</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Text %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>%1にコードをSMSで再送</translation>
    </message>
    <message>
        <source>Text %1 a code</source>
        <translation>%1にコードをSMSで送信</translation>
    </message>
    <message>
        <source>Email %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>%1にコードをメールで再送</translation>
    </message>
    <message>
        <source>Email %1 a code</source>
        <translation>%1にコードをメールで送信</translation>
    </message>
    <message>
        <source>%1 of %2 proofs</source>
        <extracomment>On a card: how many proofs count (%1) of those that are needed (%2)</extracomment>
        <translation>本人確認：%1／%2</translation>
    </message>
    <message>
        <source>Too many proofs have failed: this person is locked.</source>
        <translation>本人確認の失敗が多すぎるため、この利用者はロックされています。</translation>
    </message>
    <message>
        <source>One more failed proof locks this person for everybody.</source>
        <translation>本人確認にあと1回失敗すると、この利用者はロックされ、どのオペレーターも変更できなくなります。</translation>
    </message>
    <message>
        <source>%1 of %2 failed proofs that lock this person.</source>
        <extracomment>%1: how many proofs have failed, %2: how many lock the person</extracomment>
        <translation>本人確認の失敗：%1回。%2回で利用者がロックされます。</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>2 · Who is calling</source>
        <translation>2 · 本人確認</translation>
    </message>
    <message>
        <source>Other ways to prove who is calling</source>
        <translation>ほかの本人確認の方法</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy wants a password, or another one than this computer has.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1に接続できませんでした。このコンピューターのプロキシにはパスワードが必要か、設定されているパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1 through this computer&apos;s proxy. The proxy may be out of reach or refuse to connect. Or %1 may not be found.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>このコンピューターのプロキシ経由で%1に接続できませんでした。プロキシに接続できないか、プロキシが接続を拒否しているか、%1が見つからない可能性があります。</translation>
    </message>
    <message>
        <source>No answer came in time on the way to %1. This computer goes through a proxy, or looks up whether it has to.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1に接続する途中で、時間内に応答がありませんでした。このコンピューターはプロキシを使用しているか、使用が必要かどうかを調べています。</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy is %2, and Renumber can&apos;t use it.</source>
        <extracomment>%1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080</extracomment>
        <translation>%1に接続できませんでした。このコンピューターのプロキシは%2で、Renumberでは使えません。</translation>
    </message>
    <message>
        <source>You can&apos;t enter it in Renumber. Whoever looks after this computer&apos;s network can help.</source>
        <translation>パスワードはRenumberでは入力できません。このコンピューターのネットワーク管理者に相談してください。</translation>
    </message>
    <message>
        <source>The address has to be http:// or socks5://, a host, and a port up to 65535. Whoever looks after this computer&apos;s network can help.</source>
        <translation>アドレスには、http://またはsocks5://、ホスト、65535以下のポートが必要です。このコンピューターのネットワーク管理者に相談してください。</translation>
    </message>
    <message>
        <source>If it happens again, whoever looks after this computer&apos;s network can help.</source>
        <translation>再び起きる場合は、このコンピューターのネットワーク管理者に相談してください。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>1から%1までの数字を入力してください。</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 is damaged and can&apos;t be read to its end. Put a copy in its place.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1は壊れていて、最後まで読み込めません。複製と置き換えてください。</translation>
    </message>
    <message>
        <source>%1 was damaged. It is now %2, and nothing was exported.</source>
        <extracomment>%1: the name of a file, %2: another one</extracomment>
        <translation>%1は壊れていました。%2に移され、何もエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1は別の人のものです。自分用の複製を作り、それを指定してください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file, %2: a user of the computer</extracomment>
        <translation>%1は%2のものです。自分用の複製を作り、それを指定してください。</translation>
    </message>
    <message>
        <source>  up to row %1, each row fits the one before it</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  %1行目まで、各行は直前の行と整合しています</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: the name of a file, %2: what is wrong with it, without its full stop</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>  compared with what was seen of it before, up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  以前に見た内容と%1行目まで比較しました</translation>
    </message>
    <message>
        <source>  what this computer has seen of it before is gone (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  以前に見た内容の情報がこのコンピューターにありません（deskhead.json）：末尾の行が切り取られていてもわかりません</translation>
    </message>
    <message>
        <source>  nothing to compare it with (deskhead.json beside it): rows cut off at the end would not be noticed</source>
        <translation>  比較できるものがありません（同じ場所のdeskhead.json）：末尾の行が切り取られていてもわかりません</translation>
    </message>
    <message>
        <source>  what was seen of it before is damaged (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  以前に見た内容の情報が壊れています（deskhead.json）：末尾の行が切り取られていてもわかりません</translation>
    </message>
    <message>
        <source>  what was seen of it before can&apos;t be read (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  以前に見た内容の情報を読み込めません（deskhead.json）：末尾の行が切り取られていてもわかりません</translation>
    </message>
    <message>
        <source>%1 does not exist. Name the file in which a desk keeps its record.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1はありません。ヘルプデスクの記録を保存しているファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not the record of a desk. Name a file called desk.sqlite, or a copy of one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1はヘルプデスクの記録ではありません。desk.sqliteという名前のファイル、またはその複製を指定してください。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Renumber. Use that one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1は、より新しいバージョンのRenumberで書き込まれています。そちらをお使いください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may read it and its folder.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1を読み込めません。ファイルとそのフォルダーの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so that no export can be recorded there. Nothing was exported.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1に書き込めず、エクスポートを記録できません。何もエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>Renumber is open. Close it, then export again.</source>
        <translation>Renumberが開いています。閉じてから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Name another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>何もエクスポートされませんでした：%1。別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1: what this computer has seen of it before is gone (deskhead.json). Rows may have been cut off at the end.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1：以前に見た内容の情報がこのコンピューターにありません（deskhead.json）。末尾の行が切り取られた可能性があります。</translation>
    </message>
    <message>
        <source>%1: how far it was seen now could not be noted (deskhead.json). Rows that are cut off at the end later may go unnoticed.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1：今回どこまで見たかを保存できませんでした（deskhead.json）。後で末尾の行が切り取られても、わからないかもしれません。</translation>
    </message>
    <message>
        <source>  read up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  %1行目まで読み込みました</translation>
    </message>
    <message>
        <source>%1: whole up to row %2.</source>
        <extracomment>%1: the name of a file, %2: the number of its last row</extracomment>
        <translation>%1：%2行目まで異常はありません。</translation>
    </message>
    <message>
        <source>Exported up to row %1: %2</source>
        <extracomment>%1: the number of the last row, %2: the name of a file, in which they now are</extracomment>
        <translation>%1行目までエクスポートしました：%2</translation>
    </message>
    <message>
        <source>  its checksum is in %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>  チェックサムは%1にあります</translation>
    </message>
    <message>
        <source>  recorded in row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  %1行目に記録しました</translation>
    </message>
    <message>
        <source>  not recorded: this is not the file of this computer&apos;s desk</source>
        <translation>  記録していません：このコンピューターのヘルプデスクのファイルではありません</translation>
    </message>
    <message>
        <source>The record is whole up to row %1.</source>
        <extracomment>%1: the number of the newest row of the record of a desk</extracomment>
        <translation>記録は%1行目まで異常ありません。</translation>
    </message>
    <message>
        <source>%1. This is the first fault of the record, which was read up to row %2.</source>
        <extracomment>%1: what is wrong with the record of a desk, without its full stop, %2: the number of its newest row</extracomment>
        <translation>%1。これが記録で最初に見つかった問題です。記録は%2行目まで読み込みました。</translation>
    </message>
    <message>
        <source>Nothing fitted, so %1 has no rows.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>該当するものがなかったため、%1に行はありません。</translation>
    </message>
    <message>
        <source>Exported up to row %1, to %2. Its checksum is in the file beside it that ends in .manifest.json.</source>
        <extracomment>%1: the number of the last row that was exported, %2: the name of a file</extracomment>
        <translation>%1行目まで%2にエクスポートしました。チェックサムは、同じ場所にある末尾が.manifest.jsonのファイルにあります。</translation>
    </message>
</context>
<context>
    <name>ReplyPath</name>
    <message>
        <source>&quot;%1&quot; is not a path into a reply</source>
        <extracomment>%1: a path such as &quot;data.phone&quot; in a service description</extracomment>
        <translation>&quot;%1&quot;は応答内のパスではありません</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>応答に&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say that it went well</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot;が成功を示していません</translation>
    </message>
    <message>
        <source>the reply is a web page or XML</source>
        <translation>応答がWebページかXMLです</translation>
    </message>
    <message>
        <source>the reply is not the JSON that it is called</source>
        <translation>応答は、JSONと称していますがJSONではありません</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>the value of %1 would lead elsewhere</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>%1の値により、別の場所に送信されてしまいます</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in an address</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>%1の値はアドレスに使えません</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in a header</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>%1の値はヘッダーに使えません</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>ask whoever looks after this computer</source>
        <translation>このコンピューターの管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>profiles of one&apos;s own are forbidden on this computer</source>
        <translation>このコンピューターでは、自分で用意したプロファイルは禁止されています</translation>
    </message>
    <message>
        <source>signing in with an access token is forbidden on this computer</source>
        <translation>このコンピューターでは、アクセストークンでのサインインは禁止されています</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Check the number well: it changes at once.</source>
        <translation>番号をよく確認してください。すぐに変更されます。</translation>
    </message>
    <message>
        <source>Check the address well: it changes at once.</source>
        <translation>アドレスをよく確認してください。すぐに変更されます。</translation>
    </message>
    <message>
        <source>Check the number well: it is added at once.</source>
        <translation>番号をよく確認してください。すぐに追加されます。</translation>
    </message>
    <message>
        <source>Check the address well: it is added at once.</source>
        <translation>アドレスをよく確認してください。すぐに追加されます。</translation>
    </message>
    <message>
        <source>No code is needed.</source>
        <translation>コードは必要ありません。</translation>
    </message>
    <message>
        <source>No code or link is needed.</source>
        <translation>コードもリンクも必要ありません。</translation>
    </message>
    <message>
        <source>You can verify it afterwards.</source>
        <translation>後から認証できます。</translation>
    </message>
    <message>
        <source>Nothing changes until you press Update.</source>
        <translation>「更新」を押すまで何も変わりません。</translation>
    </message>
    <message>
        <source>A text message then brings a link to confirm it.</source>
        <translation>その後、確認用のリンクがSMSで届きます。</translation>
    </message>
    <message>
        <source>A text message then brings a code to confirm it.</source>
        <translation>その後、確認用のコードがSMSで届きます。</translation>
    </message>
    <message>
        <source>A call then reads out a code to confirm it.</source>
        <translation>その後、電話で確認用のコードが読み上げられます。</translation>
    </message>
    <message>
        <source>A code to confirm it then comes in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>その後、確認用のコードが%1で届きます。</translation>
    </message>
    <message>
        <source>An email then brings a link to confirm it.</source>
        <translation>その後、確認用のリンクがメールで届きます。</translation>
    </message>
    <message>
        <source>An email then brings a code to confirm it.</source>
        <translation>その後、確認用のコードがメールで届きます。</translation>
    </message>
    <message>
        <source>A text message with a link goes to the new number.</source>
        <translation>新しい番号に、リンクがSMSで届きます。</translation>
    </message>
    <message>
        <source>A text message with a code goes to the new number.</source>
        <translation>新しい番号に、コードがSMSで届きます。</translation>
    </message>
    <message>
        <source>A call to the new number reads out a code.</source>
        <translation>新しい番号への電話で、コードが読み上げられます。</translation>
    </message>
    <message>
        <source>A code goes to the new number in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>新しい番号に、コードが%1で届きます。</translation>
    </message>
    <message>
        <source>An email with a code goes to the address on the account.</source>
        <translation>登録済みのアドレスに、コードがメールで届きます。</translation>
    </message>
    <message>
        <source>An email with a link goes to the new address.</source>
        <translation>新しいアドレスに、リンクがメールで届きます。</translation>
    </message>
    <message>
        <source>An email with a code goes to the new address.</source>
        <translation>新しいアドレスに、コードがメールで届きます。</translation>
    </message>
    <message>
        <source>You may get a link by text message, or the number may change at once.</source>
        <translation>SMSでリンクが届くことも、番号がすぐに変わることもあります。</translation>
    </message>
    <message>
        <source>You may get a code by text message, or the number may change at once.</source>
        <translation>SMSでコードが届くことも、番号がすぐに変わることもあります。</translation>
    </message>
    <message>
        <source>You may get a call with a code, or the number may change at once.</source>
        <translation>電話でコードが伝えられることも、番号がすぐに変わることもあります。</translation>
    </message>
    <message>
        <source>You may get a code in %1, or the number may change at once.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>%1でコードが届くことも、番号がすぐに変わることもあります。</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the number may change at once.</source>
        <translation>メールでコードが届くことも、番号がすぐに変わることもあります。</translation>
    </message>
    <message>
        <source>You may get an email with a link, or the address may change at once.</source>
        <translation>メールでリンクが届くことも、アドレスがすぐに変わることもあります。</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the address may change at once.</source>
        <translation>メールでコードが届くことも、アドレスがすぐに変わることもあります。</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this number.</source>
        <translation>何も届かない場合、この番号は別のアカウントで使われているかもしれません。</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this address.</source>
        <translation>何も届かない場合、このアドレスは別のアカウントで使われているかもしれません。</translation>
    </message>
    <message>
        <source>Your current number keeps working until you click it.</source>
        <translation>リンクをクリックするまで、現在の番号を引き続き使えます。</translation>
    </message>
    <message>
        <source>Your current address keeps working until you click it.</source>
        <translation>リンクをクリックするまで、現在のアドレスを引き続き使えます。</translation>
    </message>
    <message>
        <source>The current number keeps working until it is clicked.</source>
        <translation>リンクがクリックされるまで、現在の番号を引き続き使えます。</translation>
    </message>
    <message>
        <source>The current address keeps working until it is clicked.</source>
        <translation>リンクがクリックされるまで、現在のアドレスを引き続き使えます。</translation>
    </message>
    <message>
        <source>Your current number keeps working until you enter the code.</source>
        <translation>コードを入力するまで、現在の番号を引き続き使えます。</translation>
    </message>
    <message>
        <source>Your current address keeps working until you enter the code.</source>
        <translation>コードを入力するまで、現在のアドレスを引き続き使えます。</translation>
    </message>
    <message>
        <source>The current number keeps working until you enter the code.</source>
        <translation>コードを入力するまで、現在の番号を引き続き使えます。</translation>
    </message>
    <message>
        <source>The current address keeps working until you enter the code.</source>
        <translation>コードを入力するまで、現在のアドレスを引き続き使えます。</translation>
    </message>
    <message>
        <source>If a link comes, your current number keeps working until you click it.</source>
        <translation>リンクが届いた場合、クリックするまで現在の番号を引き続き使えます。</translation>
    </message>
    <message>
        <source>If a link comes, your current address keeps working until you click it.</source>
        <translation>リンクが届いた場合、クリックするまで現在のアドレスを引き続き使えます。</translation>
    </message>
    <message>
        <source>If a link comes, the current number keeps working until it is clicked.</source>
        <translation>リンクが届いた場合、クリックされるまで現在の番号を引き続き使えます。</translation>
    </message>
    <message>
        <source>If a link comes, the current address keeps working until it is clicked.</source>
        <translation>リンクが届いた場合、クリックされるまで現在のアドレスを引き続き使えます。</translation>
    </message>
    <message>
        <source>If a code comes, your current number keeps working until you enter it.</source>
        <translation>コードが届いた場合、入力するまで現在の番号を引き続き使えます。</translation>
    </message>
    <message>
        <source>If a code comes, your current address keeps working until you enter it.</source>
        <translation>コードが届いた場合、入力するまで現在のアドレスを引き続き使えます。</translation>
    </message>
    <message>
        <source>If a code comes, the current number keeps working until you enter it.</source>
        <translation>コードが届いた場合、入力するまで現在の番号を引き続き使えます。</translation>
    </message>
    <message>
        <source>If a code comes, the current address keeps working until you enter it.</source>
        <translation>コードが届いた場合、入力するまで現在のアドレスを引き続き使えます。</translation>
    </message>
    <message>
        <source>Your current number is then removed.</source>
        <translation>その後、現在の番号は削除されます。</translation>
    </message>
    <message>
        <source>Your current address is then removed.</source>
        <translation>その後、現在のアドレスは削除されます。</translation>
    </message>
    <message>
        <source>The current number is then removed.</source>
        <translation>その後、現在の番号は削除されます。</translation>
    </message>
    <message>
        <source>The current address is then removed.</source>
        <translation>その後、現在のアドレスは削除されます。</translation>
    </message>
    <message>
        <source>Your current number is removed once you click the link.</source>
        <translation>リンクをクリックすると、現在の番号は削除されます。</translation>
    </message>
    <message>
        <source>Your current address is removed once you click the link.</source>
        <translation>リンクをクリックすると、現在のアドレスは削除されます。</translation>
    </message>
    <message>
        <source>The current number is removed once the link is clicked.</source>
        <translation>リンクがクリックされると、現在の番号は削除されます。</translation>
    </message>
    <message>
        <source>The current address is removed once the link is clicked.</source>
        <translation>リンクがクリックされると、現在のアドレスは削除されます。</translation>
    </message>
    <message>
        <source>Your current number is removed once you enter the code.</source>
        <translation>コードを入力すると、現在の番号は削除されます。</translation>
    </message>
    <message>
        <source>Your current address is removed once you enter the code.</source>
        <translation>コードを入力すると、現在のアドレスは削除されます。</translation>
    </message>
    <message>
        <source>The current number is removed once you enter the code.</source>
        <translation>コードを入力すると、現在の番号は削除されます。</translation>
    </message>
    <message>
        <source>The current address is removed once you enter the code.</source>
        <translation>コードを入力すると、現在のアドレスは削除されます。</translation>
    </message>
    <message>
        <source>Your current number stays on the account, too.</source>
        <translation>現在の番号もアカウントに残ります。</translation>
    </message>
    <message>
        <source>Your current address stays on the account, too.</source>
        <translation>現在のアドレスもアカウントに残ります。</translation>
    </message>
    <message>
        <source>The current number stays on the account, too.</source>
        <translation>現在の番号もアカウントに残ります。</translation>
    </message>
    <message>
        <source>The current address stays on the account, too.</source>
        <translation>現在のアドレスもアカウントに残ります。</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current number.</source>
        <translation>その後、現在の番号がどうなるかは、上のチェックボックスに示されています。</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current address.</source>
        <translation>その後、現在のアドレスがどうなるかは、上のチェックボックスに示されています。</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current number.</source>
        <translation>その後、現在の番号がどうなるかは、上のチェックボックスに示されています。</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current address.</source>
        <translation>その後、現在のアドレスがどうなるかは、上のチェックボックスに示されています。</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1では、現在の番号に届くコードも必要になることがあります。</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1では、現在のアドレスに届くコードも必要になることがあります。</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1では、現在の番号に届くコードも必要になることがあります。</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1では、現在のアドレスに届くコードも必要になることがあります。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1では、Renumberから番号を変更・認証できません。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1では、Renumberからアドレスを変更・認証できません。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1では、Renumberから番号を変更できません。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1では、Renumberからアドレスを変更できません。</translation>
    </message>
    <message>
        <source>%1 verifies a number only when it is changed.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1では、番号は変更時にのみ認証されます。</translation>
    </message>
    <message>
        <source>%1 verifies an address only when it is changed.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1では、アドレスは変更時にのみ認証されます。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1では、Renumberから番号を認証できません。</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1では、Renumberからアドレスを認証できません。</translation>
    </message>
    <message>
        <source>You have one try: after a wrong code you start again.</source>
        <translation>入力できるのは1回です。コードを間違えるとやり直しになります。</translation>
    </message>
    <message>
        <source>There is one try: after a wrong code the change starts again.</source>
        <translation>入力できるのは1回です。コードを間違えると、変更はやり直しになります。</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Update.</source>
        <translation>「更新」を押すまで何も送信されません。</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot;はここでは使えません</translation>
    </message>
    <message>
        <source>the value is none of those that are possible here</source>
        <translation>値が、ここで使えるもののどれでもありません</translation>
    </message>
    <message>
        <source>the value is not of the kind that belongs here</source>
        <translation>値の種類がここに合いません</translation>
    </message>
    <message>
        <source>the value does not have the form that belongs here</source>
        <translation>値の形式がここに合いません</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;: %2</source>
        <extracomment>%1: the name of a member of a JSON object, %2: what belongs there</extracomment>
        <translation>&quot;%1&quot;を追加してください：%2</translation>
    </message>
    <message>
        <source>correct its spelling or take it out; known here: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>綴りを直すか、取り除いてください。ここで使えるもの：%1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: what belongs in this place of a file</extracomment>
        <translation>次を書いてください：%1</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so you can&apos;t finish the earlier change here. It may or may not have been made.</source>
        <translation>誰のアカウントかRenumberで判断できないため、以前の変更をここでは完了できません。変更されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>This isn&apos;t the account with the unfinished change. Nothing was taken over from it. To finish that change, go back to its account.</source>
        <translation>未完了の変更があるアカウントではありません。変更は何も引き継がれていません。その変更を完了するには、元のアカウントに戻ってください。</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>On a button: leaves the change as it is, to go on with it another time</extracomment>
        <translation>後で続ける</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>認証をやめる</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>変更をキャンセル</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password…</source>
        <translation>キーリングを待っています。パスワードを求められているかもしれません…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password. Nothing has been sent to %1 yet…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>キーリングを待っています。パスワードを求められているかもしれません。%1にはまだ何も送信していません…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%2にコードを送信するよう、%1に依頼しています…</translation>
    </message>
    <message>
        <source>Asking %1 to send a link to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%2にリンクを送信するよう、%1に依頼しています…</translation>
    </message>
    <message>
        <source>Asking %1 to change the number to %2…</source>
        <translation>番号を%2に変更するよう、%1に依頼しています…</translation>
    </message>
    <message>
        <source>Asking %1 to change the address to %2…</source>
        <translation>アドレスを%2に変更するよう、%1に依頼しています…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1にコードの確認を依頼しています…</translation>
    </message>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1でアカウントを確認しています…</translation>
    </message>
    <message>
        <source>Asking %1 to discard the change to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%2への変更を破棄するよう、%1に依頼しています…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>キーリングを待っています…</translation>
    </message>
    <message>
        <source>Asking where to sign in…</source>
        <translation>サインイン先を問い合わせています…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in your browser…</source>
        <translation>ブラウザーでのサインインを待っています…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>コードをリクエストしています…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウトしています…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>アカウントを読み込んでいます…</translation>
    </message>
    <message>
        <source>Your browser didn&apos;t open. Copy the link and open it in a browser on this computer.</source>
        <translation>ブラウザーが開きませんでした。リンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a browser on this computer.</source>
        <translation>リンクをコピーしました。このコンピューターのブラウザーに貼り付けてください。</translation>
    </message>
    <message>
        <source>The change that was under way can&apos;t be finished here. It may or may not have been made.</source>
        <translation>進行中だった変更は、ここでは完了できません。変更されたかどうかはわかりません。</translation>
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
        <translation>%1 · %2に成功</translation>
    </message>
</context>
<context>
    <name>SignInCodeForm</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>SignInCodeText</name>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1はこのユーザー名とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1はこの電話番号とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not accept this email address and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1はこのメールアドレスとパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not accept this user name.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1はこのユーザー名を受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1はこの電話番号を受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not accept this email address.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1はこのメールアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>A code may be on its way.</source>
        <translation>コードが届くかもしれません。</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise have a new one sent.</source>
        <translation>届いたら、ここに入力してください。届かなければ、新しいコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>Try again, and use the newest code that comes.</source>
        <translation>もう一度試し、届いた最新のコードを使ってください。</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise start over.</source>
        <translation>届いたら、ここに入力してください。届かなければ、最初からやり直してください。</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>新しいコードは送信されませんでした。</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>コードは送信されませんでした。</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>両方を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>If you have an earlier code, it may still work.</source>
        <translation>以前のコードがあれば、まだ使えるかもしれません。</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>新しいコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>For a new code, start over.</source>
        <translation>新しいコードが必要なら、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. Or have a new one sent.</source>
        <translation>届いた最新のコードと見比べるか、新しいコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. For a new one, start over.</source>
        <translation>届いた最新のコードと見比べてください。新しいコードが必要なら、最初からやり直してください。</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>コードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>You are not signed in. The code may be used up.</source>
        <translation>サインインしていません。コードは使用済みかもしれません。</translation>
    </message>
    <message>
        <source>Enter it again, or have a new one sent.</source>
        <translation>もう一度入力するか、新しいコードをリクエストしてください。</translation>
    </message>
    <message>
        <source>Enter it again, or start over for a new one.</source>
        <translation>もう一度入力するか、最初からやり直して新しいコードを受け取ってください。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>先にユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the phone number first.</source>
        <translation>先に電話番号を入力してください。</translation>
    </message>
    <message>
        <source>Enter the email address first.</source>
        <translation>先にメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>メールアドレスではありません。name@example.comのような形で入力してください。</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one you mean.</source>
        <translation>複数のアドレスがあります。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>You asked %1 for a code for %2. Enter it here when it comes. If none comes, check the user name.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a user name</extracomment>
        <translation>%1へ%2のコードをリクエストしました。届いたら、ここに入力してください。届かなければ、ユーザー名を確認してください。</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the number.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a phone number</extracomment>
        <translation>%2に届くコードを%1へリクエストしました。届いたら、ここに入力してください。届かなければ、番号を確認してください。</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the address.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: an email address</extracomment>
        <translation>%2に届くコードを%1へリクエストしました。届いたら、ここに入力してください。届かなければ、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>If %1 is right, press Send code once more. If not, begin the number with + and its country code.</source>
        <extracomment>Beside the field, behind what is doubtful about the number. %1: a phone number</extracomment>
        <translation>%1で正しければ、もう一度「コードを送信」を押してください。違う場合は、番号を+と国番号から入力してください。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Opens a list of accounts</extracomment>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>Account with</source>
        <extracomment>Before a list of organisations; part of no sentence</extracomment>
        <translation>アカウントの提供元</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Has the service send a code to sign in with</extracomment>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <extracomment>Has the service send another code to sign in with</extracomment>
        <translation>コードを再送</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Back from the code to whom it is sent to</extracomment>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Sign in with the sample token</source>
        <translation>サンプルトークンでサインイン</translation>
    </message>
    <message>
        <source>Copy the link instead</source>
        <extracomment>The link to the page to sign in at, for a browser that does not open by itself</extracomment>
        <translation>代わりにリンクをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not shown. Start Renumber in a terminal to see them all.</source>
        <translation>
            <numerusform>ほかに%n件の問題があります。端末からRenumberを起動すると、すべて表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile was found. Ask whoever runs the service for a profile file. Put it into the folder named below, or start Renumber with --profile and the file.</source>
        <translation>プロファイルが見つかりませんでした。サービスの運営者にプロファイルのファイルを依頼してください。下に示すフォルダーに置くか、--profileとファイル名を付けてRenumberを起動してください。</translation>
    </message>
    <message>
        <source>No profile can be used. Show this to whoever looks after the profiles:</source>
        <translation>使えるプロファイルがありません。プロファイルの管理者に次の内容を見せてください：</translation>
    </message>
    <message>
        <source>Some profiles can&apos;t be used and are left out. Show this to whoever looks after the profiles:</source>
        <translation>一部のプロファイルは使えないため、除外されています。プロファイルの管理者に次の内容を見せてください：</translation>
    </message>
</context>
<context>
    <name>SignInReader</name>
    <message>
        <source>this way to sign in is there already</source>
        <translation>このサインイン方法はすでにあります</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>どちらか1つを残してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>追加してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to &quot;%2&quot;</source>
        <extracomment>%1: the name of a member of a JSON object, %2: the name of a way to sign in</extracomment>
        <translation>&quot;%1&quot;は&quot;%2&quot;では使えません</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>%1のいずれかを使ってください</translation>
    </message>
    <message>
        <source>it is not said where to sign in</source>
        <translation>サインイン先が指定されていません</translation>
    </message>
    <message>
        <source>add &quot;issuer&quot;, or &quot;endpoints&quot; where the service has no discovery document</source>
        <translation>&quot;issuer&quot;を追加してください。サービスにディスカバリー文書がなければ、&quot;endpoints&quot;を追加してください</translation>
    </message>
    <message>
        <source>an address cannot hold a control character</source>
        <translation>アドレスに制御文字は使えません</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>&quot;refreshToken&quot; is never taken</source>
        <translation>&quot;refreshToken&quot;が取り出されません</translation>
    </message>
    <message>
        <source>add &quot;refreshToken?&quot; and its place to a &quot;take&quot; of &quot;obtain&quot;</source>
        <translation>&quot;refreshToken?&quot;とその場所を、&quot;obtain&quot;の&quot;take&quot;に追加してください</translation>
    </message>
    <message>
        <source>the password is not there any more when another code is asked for</source>
        <translation>別のコードを求める時点で、パスワードはもうありません</translation>
    </message>
    <message>
        <source>write calls that go by what &quot;send&quot; keeps, or leave it out</source>
        <translation>&quot;send&quot;が保持する値を使う呼び出しを書くか、省いてください</translation>
    </message>
    <message>
        <source>{%1} is never sent</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1}が送信されません</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>いずれかの呼び出しで{%1}を使ってください</translation>
    </message>
    <message>
        <source>cookies belong to one person, and whoever signs in with a &quot;check&quot; acts for many</source>
        <translation>Cookieは1人のものですが、&quot;check&quot;でサインインする人は多くの人のために操作します</translation>
    </message>
    <message>
        <source>take &quot;cookies&quot; out, or &quot;check&quot;</source>
        <translation>&quot;cookies&quot;か&quot;check&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>whoever signs in with a &quot;check&quot; acts for others, and nobody else&apos;s account can be found</source>
        <translation>&quot;check&quot;でサインインする人はほかの人のために操作しますが、ほかの人のアカウントを検索できません</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take &quot;check&quot; out</source>
        <translation>&quot;account&quot;に&quot;find&quot;を追加するか、&quot;check&quot;を取り除いてください</translation>
    </message>
    <message>
        <source>&quot;accessToken&quot; is never taken</source>
        <translation>&quot;accessToken&quot;が取り出されません</translation>
    </message>
    <message>
        <source>add &quot;accessToken&quot; and its place to a &quot;take&quot;</source>
        <translation>&quot;accessToken&quot;とその場所を&quot;take&quot;に追加してください</translation>
    </message>
    <message>
        <source>the credentials of the API client are never sent</source>
        <translation>APIクライアントの認証情報が送信されません</translation>
    </message>
    <message>
        <source>write &quot;Authorization&quot;: &quot;{authorization}&quot; under &quot;headers&quot;, or add &quot;obtain&quot;</source>
        <translation>&quot;headers&quot;に&quot;Authorization&quot;: &quot;{authorization}&quot;と書くか、&quot;obtain&quot;を追加してください</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 didn&apos;t accept this sign-in. It may have taken too long. Sign in again.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はこのサインインを受け付けませんでした。時間がかかりすぎたのかもしれません。サインインし直してください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this user name and password. Check both. Capital letters may matter.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はこのユーザー名とパスワードを受け付けませんでした。両方を確認してください。大文字と小文字が区別されることがあります。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this client ID and secret. Copy both again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はこのクライアントIDとシークレットを受け付けませんでした。両方をもう一度コピーするか、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this code. Compare it with the latest one you got.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はこのコードを受け付けませんでした。届いた最新のコードと見比べてください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this access token. It may be mistyped or expired. Copy it again, or get a new one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はこのアクセストークンを受け付けませんでした。入力ミスか期限切れかもしれません。もう一度コピーするか、新しいものを取得してください。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1では、2段階認証でのサインインが必要です。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a password.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1では、2段階認証でのサインインが必要です。パスワードの後の2段階目は、Renumberでは行えません。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a code.</source>
        <extracomment>Of a code by which one signs in. %1: the name of a service</extracomment>
        <translation>%1では、2段階認証でのサインインが必要です。コードの後の2段階目は、Renumberでは行えません。</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. That can&apos;t be done with a client ID and secret.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1では、2段階認証でのサインインが必要です。クライアントIDとシークレットではできません。</translation>
    </message>
    <message>
        <source>%1 needs an access token from a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1では、2段階認証でのサインインで取得したアクセストークンが必要です。</translation>
    </message>
    <message>
        <source>Sign in with a password and a code instead.</source>
        <translation>代わりに、パスワードとコードでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>代わりに、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in with an access token instead.</source>
        <translation>代わりに、アクセストークンでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>新しいアクセストークンを取得してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for another way to sign in.</source>
        <translation>ほかのサインイン方法をサービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 accepted the client ID and secret, but we couldn&apos;t confirm that they work here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はクライアントIDとシークレットを受け付けましたが、ここで使えるかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but we couldn&apos;t confirm that you can help others with it.</source>
        <extracomment>Of somebody who helps other people. %1: the name of a service</extracomment>
        <translation>%1はサインインを受け付けましたが、それでほかの人に対応できるかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but your account couldn&apos;t be read.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1はサインインを受け付けましたが、アカウントを読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 then turned Renumber away. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>その後、%1がRenumberからのアクセスを拒否しました。もう一度試すか、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You are not signed in. Access to your account at %1 was denied in the browser. Sign in again and allow it there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>サインインしていません。%1のアカウントへのアクセスがブラウザーで拒否されました。もう一度サインインし、ブラウザーで許可してください。</translation>
    </message>
    <message>
        <source>You are not signed in. The answer didn&apos;t come from %1, so your sign-in wasn&apos;t passed on. Try again. If it happens once more, tell whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>サインインしていません。応答が%1からのものではなかったため、サインイン情報は渡していません。もう一度お試しください。再び起きる場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>You are not signed in. The sign-in page of %1 reported an error. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>サインインしていません。%1のサインインページがエラーを返しました。もう一度試すか、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser. The sign-in page of %1 isn&apos;t set up properly, so nothing was sent there. Ask whoever looks after the profile.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ブラウザーでサインインできません。%1のサインインページが正しく設定されていないため、何も送信していません。プロファイルの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser now. Another program uses port %1. Close it, or ask whoever looks after the profile.</source>
        <extracomment>%1: a number</extracomment>
        <translation>今はブラウザーでサインインできません。別のプログラムがポート%1を使っています。それを閉じるか、プロファイルの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser on this computer. Another user&apos;s browser could answer for yours. Sign in another way, or ask whoever looks after the computer.</source>
        <translation>このコンピューターでは、ブラウザーでサインインできません。別のユーザーのブラウザーが代わりに応答するおそれがあります。ほかの方法でサインインするか、コンピューターの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You are not signed in. The browser didn&apos;t come back within ten minutes. Sign in again.</source>
        <translation>サインインしていません。10分以内にブラウザーから戻りませんでした。サインインし直してください。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail</extracomment>
        <translation>詳細：%1</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer.</source>
        <translation>サインイン情報は、このコンピューターに保存されなくなりました。</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which couldn&apos;t be opened. Unlock it, start Renumber again and sign out once more.</source>
        <translation>サインイン情報はキーリングに残っていますが、キーリングを開けませんでした。ロックを解除してからRenumberを起動し直し、もう一度サインアウトしてください。</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which doesn&apos;t answer. When it runs, start Renumber again and sign out once more.</source>
        <translation>サインイン情報はキーリングに残っていますが、キーリングが応答しません。キーリングが動いてからRenumberを起動し直し、もう一度サインアウトしてください。</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t remove your sign-in. Start Renumber again and sign out once more.</source>
        <translation>キーリングからサインイン情報が削除されませんでした。Renumberを起動し直し、もう一度サインアウトしてください。</translation>
    </message>
    <message>
        <source>Enter the access token first.</source>
        <translation>先にアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>This isn&apos;t an access token: it has spaces or letters that tokens don&apos;t have. Copy it again.</source>
        <translation>アクセストークンではありません。トークンにはない空白や文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>You are signed out, and %1 has ended your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>サインアウトし、%1でのサインインも終了しました。</translation>
    </message>
    <message>
        <source>You are signed out here. The client ID and secret still work at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ここではサインアウトしました。クライアントIDとシークレットは%1で引き続き有効です。</translation>
    </message>
    <message>
        <source>You are signed out here. The access token still works at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ここではサインアウトしました。アクセストークンは%1で引き続き有効です。</translation>
    </message>
    <message>
        <source>You are signed out here. At %1 your sign-in stays good until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ここではサインアウトしました。%1でのサインインは、期限が切れるか、%1で終了するまで有効です。</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that the sign-in at %1 was still yours. It stays good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ここではサインアウトしました。%1でのサインインがまだご自身のものかどうかを確認できませんでした。期限が切れるか、%1で終了するまで有効です。</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that %1 ended your sign-in, so it may stay good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ここではサインアウトしました。%1でサインインが終了したことを確認できませんでした。期限が切れるか、%1で終了するまで有効なままかもしれません。</translation>
    </message>
</context>
<context>
    <name>SignInWayText</name>
    <message>
        <source>In the browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>As an API client</source>
        <translation>APIクライアント</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you</source>
        <translation>パスワードと、送られてくるコード</translation>
    </message>
    <message>
        <source>With a code that is sent to you</source>
        <translation>送られてくるコード</translation>
    </message>
    <message>
        <source>In the browser, for other people</source>
        <translation>ブラウザー（ほかの人に対応）</translation>
    </message>
    <message>
        <source>With user name and password, for other people</source>
        <translation>ユーザー名とパスワード（ほかの人に対応）</translation>
    </message>
    <message>
        <source>As an API client, for other people</source>
        <translation>APIクライアント（ほかの人に対応）</translation>
    </message>
    <message>
        <source>With an access token, for other people</source>
        <translation>アクセストークン（ほかの人に対応）</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you, for other people</source>
        <translation>パスワードと、送られてくるコード（ほかの人に対応）</translation>
    </message>
    <message>
        <source>With a code that is sent to you, for other people</source>
        <translation>送られてくるコード（ほかの人に対応）</translation>
    </message>
    <message>
        <source>An access token or API key is a long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>アクセストークンまたはAPIキーは、サービスか管理者から受け取る長い文字列です。可能ならこのコンピューターのキーリングに、できない場合は終了するまでの間だけ保存されます。ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>A long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>サービスか管理者から受け取る長い文字列です。可能ならこのコンピューターのキーリングに、できない場合は終了するまでの間だけ保存されます。ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, then come back here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ブラウザーで%1のサインインページが開きます。そこでサインインしてから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>パスワードは%1に送信され、保存されません。</translation>
    </message>
    <message>
        <source>The secret is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>シークレットは、可能ならこのコンピューターのキーリングに、できない場合は終了するまでの間だけ保存されます。ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept. %1 then sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>パスワードは%1に送信され、保存されません。その後%1からコードが届くので、ここに入力します。</translation>
    </message>
    <message>
        <source>%1 sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1からコードが届くので、ここに入力します。</translation>
    </message>
    <message>
        <source>For a helpdesk that helps others.</source>
        <translation>ほかの人に対応するヘルプデスク用です。</translation>
    </message>
    <message>
        <source>Sign in to help other people change or verify their phone number.</source>
        <translation>ほかの人の電話番号の変更や認証を行うには、サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to change or verify your phone number.</source>
        <translation>電話番号の変更や認証を行うには、サインインしてください。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Renumber is already open, but doesn&apos;t answer. Close it, then start it again.</source>
        <translation>Renumberはすでに開いていますが、応答しません。閉じてから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>&quot;%1&quot; is not of the expected kind</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot;の種類が想定と異なります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the reply</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot;が応答に2回あります</translation>
    </message>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>応答に&quot;%1&quot;がありません</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>the change is not done</source>
        <translation>変更が完了していません</translation>
    </message>
    <message>
        <source>the service description has no &quot;notify&quot; for it</source>
        <translation>サービス定義にこれに対する&quot;notify&quot;がありません</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>How were they told?</source>
        <translation>どのように通知しましたか？</translation>
    </message>
    <message>
        <source>They were told</source>
        <extracomment>On a button: notes that somebody was told of a change</extracomment>
        <translation>通知しました</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>&quot;%1&quot; has a brace that is not part of a {variable}; write {{ or }} for a brace</source>
        <extracomment>%1: a text of a service description with {variables} in it</extracomment>
        <translation>&quot;%1&quot;に、{variable}の一部ではない波かっこがあります。波かっこ自体は{{または}}と書いてください</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Enter the ticket, such as %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>%1のようにチケットを入力してください。</translation>
    </message>
    <message>
        <source>Enter the ticket.</source>
        <translation>チケットを入力してください。</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. It has to look like %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>チケットの形式がヘルプデスクの形式と異なります。%1のように入力してください。</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. Check it.</source>
        <translation>チケットの形式がヘルプデスクの形式と異なります。確認してください。</translation>
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
        <translation>このコンピューターの日付では、証明書の期限が切れています。</translation>
    </message>
    <message>
        <source>By this computer&apos;s date, the certificate isn&apos;t valid yet.</source>
        <translation>このコンピューターの日付では、証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>What answered has a certificate for another address.</source>
        <translation>応答した相手の証明書は、別のアドレスのものです。</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t say for which address it is.</source>
        <translation>証明書に、どのアドレスのものかが書かれていません。</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust whoever issued the certificate.</source>
        <translation>証明書の発行元が、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>The certificate is too easy to forge.</source>
        <translation>証明書は、容易に偽造できるものです。</translation>
    </message>
    <message>
        <source>%1 and Renumber couldn&apos;t agree on a safe kind of connection.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1とRenumberに共通の安全な接続方式がありませんでした。</translation>
    </message>
    <message>
        <source>%1 only offers a kind of connection that is too old to be safe.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1が対応している接続方式は、古くて安全ではありません。</translation>
    </message>
    <message>
        <source>What answered offers no safe connection.</source>
        <translation>応答した相手は、安全な接続に対応していません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t connect to %1 safely, so nothing was sent.</source>
        <extracomment>Before the reason, a sentence of its own. %1: the name of a service</extracomment>
        <translation>%1に安全に接続できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it&apos;s right, ask whoever runs the service.</source>
        <translation>このコンピューターの日付を確認してください。正しければ、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>If this network wants a sign-in of its own first, do that in your browser. Otherwise ask whoever set up Renumber for you to check the address.</source>
        <translation>このネットワークで先にサインインが必要な場合は、ブラウザーで行ってください。そうでなければ、Renumberの設定担当者にアドレスの確認を依頼してください。</translation>
    </message>
    <message>
        <source>If your organisation issues its own certificates, whoever set up Renumber for you can name the issuer in the profile. Otherwise ask whoever runs the service.</source>
        <translation>お使いの組織が独自の証明書を発行している場合、Renumberの設定担当者がプロファイルで発行元を指定できます。そうでなければ、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever set up Renumber for you to check the address.</source>
        <translation>Renumberの設定担当者にアドレスの確認を依頼してください。</translation>
    </message>
</context>
<context>
    <name>TokenReply</name>
    <message>
        <source>the token in the reply is empty</source>
        <translation>応答のトークンが空です</translation>
    </message>
    <message>
        <source>the token in the reply has signs that no token can have</source>
        <translation>応答のトークンに、トークンには使えない文字があります</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>the address is not allowed</source>
        <translation>アドレスが許可されていません</translation>
    </message>
    <message>
        <source>the server was not found, or there is no network</source>
        <translation>サーバーが見つからないか、ネットワークがありません</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>このアドレスでは何も応答しません</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the connection was closed before a whole reply had come</source>
        <translation>応答をすべて受け取る前に、接続が閉じられました</translation>
    </message>
    <message>
        <source>it leads to another address, where the token is not sent</source>
        <translation>別のアドレスに誘導されますが、そこへはトークンを送信しません</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is packed in a way that Renumber does not read</source>
        <translation>Renumberが読み取れない方式で圧縮されています</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy can&apos;t be used, so nothing was sent</source>
        <translation>このコンピューターのプロキシを使えないため、何も送信していません</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>プロキシがパスワードを求めています</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>プロキシが接続しませんでした</translation>
    </message>
    <message>
        <source>the proxy made no connection in time</source>
        <translation>プロキシが時間内に接続しませんでした</translation>
    </message>
    <message>
        <source>Left out: %1 (%2). Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;; %2: what it is for, such as &quot;read&quot;</extracomment>
        <translation>省略：%1（%2）。&quot;when&quot;の条件に合いません。</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>%1: a number, %2: what a request is for, such as &quot;read&quot;</extracomment>
        <translation>リクエスト%1（%2）</translation>
    </message>
    <message>
        <source>No reply to request %1: %2 (after %3 ms).</source>
        <extracomment>%1: a number, %2: why there is none, as part of a sentence, %3: a number of milliseconds</extracomment>
        <translation>リクエスト%1に応答なし：%2（%3ミリ秒後）。</translation>
    </message>
    <message>
        <source>Reply %1: status %2, after %3 ms</source>
        <extracomment>%1: a number, %2: an HTTP status, %3: a number of milliseconds</extracomment>
        <translation>応答%1：ステータス%2、%3ミリ秒後</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>check the path, which counts from the profile&apos;s own folder, and who may read the file</source>
        <translation>パス（プロファイルのフォルダーが基準）と、ファイルの読み取り権限を確認してください</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>ファイル%1がありません</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>%1: a path</extracomment>
        <translation>%1はファイルではありません</translation>
    </message>
    <message>
        <source>the file %1 cannot be read (%2)</source>
        <extracomment>%1: the path of a file, %2: the operating system&apos;s reason</extracomment>
        <translation>ファイル%1を読み込めません（%2）</translation>
    </message>
    <message>
        <source>the file %1 is larger than 1 MiB</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>ファイル%1が1 MiBを超えています</translation>
    </message>
    <message>
        <source>check that it is the right one, and keep only the authorities that are needed besides the system&apos;s</source>
        <translation>正しいファイルか確認し、システムのもの以外に必要な認証局だけを残してください</translation>
    </message>
    <message>
        <source>let it hold the authority&apos;s certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----</source>
        <translation>認証局の証明書を、-----BEGIN CERTIFICATE-----で始まるPEM形式で入れてください</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in it</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>ファイル%1に証明書がありません</translation>
    </message>
    <message>
        <source>the file %1 has a certificate that cannot be read</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>ファイル%1に、読み取れない証明書があります</translation>
    </message>
    <message>
        <source>get it anew, or take out the certificate that is damaged</source>
        <translation>取得し直すか、壊れた証明書を取り除いてください</translation>
    </message>
</context>
<context>
    <name>UnfinishedText</name>
    <message>
        <source>Verifying %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>%1の認証が未完了です。</translation>
    </message>
    <message>
        <source>Adding %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>%1の追加が未完了です。</translation>
    </message>
    <message>
        <source>A change to %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>%1への変更が未完了です。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 is verified. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>%1が認証されたかどうかを確認できませんでした。%2に依頼したもので、成功しているかもしれません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 was added. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>%1が追加されたかどうかを確認できませんでした。%2に依頼したもので、成功しているかもしれません。</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It was asked for at %2 and may have been made.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>%1への変更を確認できませんでした。%2に依頼したもので、変更されているかもしれません。</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 shows it as verified.</source>
        <translation>%1の認証は完了しました。%2に認証済みと表示されています。</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 accepted its code.</source>
        <translation>%1の認証は完了しました。%2がコードを受け付けました。</translation>
    </message>
    <message>
        <source>The change to %1 is done. %2 shows it now.</source>
        <extracomment>%1: a part of a phone number or email address, %2: the name of a service</extracomment>
        <translation>%1への変更は完了しました。現在%2に表示されています。</translation>
    </message>
    <message>
        <source>The number has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of a phone number</extracomment>
        <translation>番号は%1に変わりました。コードが受け付けられたかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The number has changed to %1. It still needs to be confirmed.</source>
        <translation>番号は%1に変わりました。まだ確認が必要です。</translation>
    </message>
    <message>
        <source>The address has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of an email address</extracomment>
        <translation>アドレスは%1に変わりました。コードが受け付けられたかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The address has changed to %1. It still needs to be confirmed.</source>
        <translation>アドレスは%1に変わりました。まだ確認が必要です。</translation>
    </message>
    <message>
        <source>This link no longer works.</source>
        <translation>このリンクはもう使えません。</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>このコードはもう使えません。</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>リンクの期限は%1に切れました。</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation>コードの期限は%1に切れました。</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>リンクは%1まで使えます。</translation>
    </message>
    <message>
        <source>The code works until %1.</source>
        <translation>コードは%1まで使えます。</translation>
    </message>
    <message>
        <source>%1 was waiting for it to be confirmed.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1で確認待ちでした。</translation>
    </message>
    <message>
        <source>%1 may have sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%2に%1がリンクを送信したかもしれません。</translation>
    </message>
    <message>
        <source>%1 may have sent a code at %2.</source>
        <translation>%2に%1がコードを送信したかもしれません。</translation>
    </message>
    <message>
        <source>If it arrives, click it.</source>
        <translation>届いたら、クリックしてください。</translation>
    </message>
    <message>
        <source>If it arrives, enter it here.</source>
        <translation>届いたら、ここに入力してください。</translation>
    </message>
    <message>
        <source>%1 sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%2に%1がリンクを送信しました。</translation>
    </message>
    <message>
        <source>%1 sent a code at %2.</source>
        <translation>%2に%1がコードを送信しました。</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show it yet. It may still take effect.</source>
        <translation>アカウントにはまだ表示されていません。今後反映されるかもしれません。</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>再読み込みして、アカウントの表示を確かめてください。</translation>
    </message>
    <message>
        <source>You can have a new link sent on the next page.</source>
        <translation>新しいリンクは、次のページでリクエストできます。</translation>
    </message>
    <message>
        <source>You can have a new code sent on the next page.</source>
        <translation>新しいコードは、次のページでリクエストできます。</translation>
    </message>
    <message>
        <source>For a new link, discard this and start again.</source>
        <translation>新しいリンクが必要なら、これを破棄してやり直してください。</translation>
    </message>
    <message>
        <source>For a new code, discard this and start again.</source>
        <translation>新しいコードが必要なら、これを破棄してやり直してください。</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. %1 no longer offers it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ここでは完了できません。%1はこれを提供しなくなりました。</translation>
    </message>
    <message>
        <source>Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>まだ必要なら、もう一度始めてください。始めるまで何も送信されません。</translation>
    </message>
    <message>
        <source>Check again to see what became of it.</source>
        <translation>もう一度確認して、結果を確かめてください。</translation>
    </message>
    <message>
        <source>Nothing changes until its code is entered.</source>
        <translation>コードを入力するまで何も変わりません。</translation>
    </message>
    <message>
        <source>The keyring is locked. To go on, unlock it and try again.</source>
        <translation>キーリングがロックされています。続けるには、ロックを解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be reached now. To go on, try again later.</source>
        <translation>今はキーリングに接続できません。続けるには、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>ここでは完了できません。まだ必要なら、もう一度始めてください。始めるまで何も送信されません。</translation>
    </message>
    <message>
        <source>Compare it with what the account shows below.</source>
        <translation>下に表示されているアカウントの内容と見比べてください。</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングをもう一度試す</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>このお知らせを削除</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>認証をやめる</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether it was made.</source>
        <translation>破棄すると、Renumberは変更されたかどうかを確認しなくなります。</translation>
    </message>
    <message>
        <source>If you discard it, its code can&apos;t be entered here any more.</source>
        <translation>破棄すると、そのコードはここで入力できなくなります。</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether its link was clicked.</source>
        <translation>破棄すると、Renumberはリンクがクリックされたかどうかを確認しなくなります。</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved on this computer&apos;s disk. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>このコンピューターのディスクに保存できませんでした。完了するまでRenumberを閉じないでください。閉じるとやり直しになります。</translation>
    </message>
    <message>
        <source>The keyring is locked, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>キーリングがロックされているため、保存されていません。完了するまでRenumberを閉じないでください。閉じるとやり直しになります。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>このコンピューターのキーリングが応答しないため、保存されていません。完了するまでRenumberを閉じないでください。閉じるとやり直しになります。</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t take this, so it isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>キーリングが受け付けなかったため、保存されていません。完了するまでRenumberを閉じないでください。閉じるとやり直しになります。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>You can go on. If you close Renumber before you are done, you have to start again.</source>
        <translation>このまま続けられます。完了する前にRenumberを閉じると、やり直しになります。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. A newer version of Renumber keeps the list of changes.</source>
        <translation>保存できません。変更の一覧は、より新しいバージョンのRenumberが管理しています。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t write to its folder on this computer.</source>
        <translation>保存できません。Renumberがこのコンピューターのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t open its list of changes.</source>
        <translation>保存できません。Renumberが変更の一覧を開けません。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>誰のアカウントかRenumberで判断できないため、保存されていません。完了するまでRenumberを閉じないでください。閉じるとやり直しになります。</translation>
    </message>
    <message>
        <source>The list of unfinished changes was damaged, so some may be missing. The account itself shows what is true. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>未完了の変更の一覧が壊れていたため、一部が失われているかもしれません。正しい内容はアカウントに表示されます。壊れたファイルは%1に移しました。</translation>
    </message>
    <message>
        <source>Please sign in again to each account on the list. The file by which Renumber recognises them was damaged. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>一覧の各アカウントにサインインし直してください。Renumberがアカウントを見分けるためのファイルが壊れていました。壊れたファイルは%1に移しました。</translation>
    </message>
    <message>
        <source>A newer version of Renumber keeps the list of unfinished changes. Use that one to finish a change.</source>
        <translation>未完了の変更の一覧は、より新しいバージョンのRenumberが管理しています。変更を完了するには、そちらをお使いください。</translation>
    </message>
    <message>
        <source>The list of unfinished changes can&apos;t be read from this computer&apos;s disk. The account itself shows what is true.</source>
        <translation>このコンピューターのディスクから、未完了の変更の一覧を読み込めません。正しい内容はアカウントに表示されます。</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>続けるには、サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to see what the account shows.</source>
        <translation>アカウントの表示を確かめるには、サインインしてください。</translation>
    </message>
    <message>
        <source>Renumber can no longer tell whose it is. The file by which it recognises accounts was lost or damaged.</source>
        <translation>誰のものか、Renumberでは判断できなくなりました。アカウントを見分けるためのファイルが失われたか、壊れています。</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose it is. The settings for %1 on this computer may have changed.</source>
        <translation>誰のものか、Renumberでは判断できません。このコンピューターの%1の設定が変わったのかもしれません。</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Sign in to see what the account shows.</source>
        <translation>ここでは完了できません。アカウントの表示を確かめるには、サインインしてください。</translation>
    </message>
</context>
<context>
    <name>UnrecordedText</name>
    <message>
        <source>You stopped the case of %1 (%2), but that isn&apos;t recorded, and they aren&apos;t locked for others. If you leave now, nobody will know of it. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>%1の案件（%2）を停止しましたが、記録されておらず、ほかのオペレーター側ではこの利用者がロックされていません。今離れると、誰にもわかりません。Renumberが開いている間は、記録を再試行します。</translation>
    </message>
    <message>
        <source>What happened last in the case of %1 (%2) isn&apos;t recorded yet. If you leave now, it will be missing from the record. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>%1の案件（%2）での最後の操作がまだ記録されていません。今離れると、記録に残りません。Renumberが開いている間は、記録を再試行します。</translation>
    </message>
</context>
<context>
    <name>UnsettledPage</name>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>アカウントに戻る</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>コードをもう一度入力</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>The body is not JSON.</source>
        <translation>本文はJSONではありません。</translation>
    </message>
    <message>
        <source>The body has no members.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>本文にメンバーがありません。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has no members.</source>
        <translation>&quot;%1&quot;はありますが、メンバーがありません。</translation>
    </message>
    <message>
        <source>The body has: %1.</source>
        <extracomment>%1: names of members of JSON</extracomment>
        <translation>本文の内容：%1。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: names of members of JSON</extracomment>
        <translation>&quot;%1&quot;があり、その内容：%2。</translation>
    </message>
    <message>
        <source>The body is an empty list.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>本文は空のリストです。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is an empty list.</source>
        <translation>&quot;%1&quot;があり、空のリストです。</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1.</source>
        <translation>本文はリストです。要素数：%1。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number</extracomment>
        <translation>&quot;%1&quot;があり、リストです。要素数：%2。</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1. The first has: %2.</source>
        <extracomment>%1: a number, %2: names of members of JSON</extracomment>
        <translation>本文はリストです。要素数：%1。最初の要素の内容：%2。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2. The first has: %3.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number, %3: names of members of JSON</extracomment>
        <translation>&quot;%1&quot;があり、リストです。要素数：%2。最初の要素の内容：%3。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a single value.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot;があり、単一の値です。</translation>
    </message>
    <message>
        <source>The reply has these headers: %1.</source>
        <extracomment>%1: names of HTTP headers</extracomment>
        <translation>応答のヘッダー：%1。</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: it is there, and a secret.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply; a secret stands there</extracomment>
        <translation>%1（&quot;%2&quot;から）：値があり、秘密です。</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3 of %4 in the list</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3 and %4: numbers</extracomment>
        <translation>%1（&quot;%2&quot;から）：リストの%4件のうち%3件</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what stands there</extracomment>
        <translation>%1（&quot;%2&quot;から）：%3</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3, made of %4</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what is made of %4, which stands there</extracomment>
        <translation>%1（&quot;%2&quot;から）：%3、元の値は%4</translation>
    </message>
    <message>
        <source>Not a success, as &quot;success&quot; wants something else of &quot;%1&quot;. It is taken for: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: the name of a problem, such as &quot;wrongCode&quot;</extracomment>
        <translation>&quot;success&quot;が&quot;%1&quot;に求める値と異なるため、成功ではありません。判定：%2。</translation>
    </message>
    <message>
        <source>Not a success, with the status %1. It is taken for: %2.</source>
        <extracomment>%1: an HTTP status, %2: names of problems, such as &quot;wrongCode&quot;</extracomment>
        <translation>ステータス%1のため、成功ではありません。判定：%2。</translation>
    </message>
    <message>
        <source>No rule of &quot;problems&quot; fits, so the status %1 decides, or what OAuth says in a sign-in.</source>
        <extracomment>%1: an HTTP status. &quot;problems&quot; is a member of a service description</extracomment>
        <translation>&quot;problems&quot;に合うルールがないため、ステータス%1か、サインインではOAuthの応答で判定します。</translation>
    </message>
    <message>
        <source>The rule that fits is in %1, at %2.</source>
        <extracomment>%1: a file and a line in it, %2: a place in that file</extracomment>
        <translation>合ったルールは%1の%2にあります。</translation>
    </message>
    <message>
        <source>The service&apos;s words, by &quot;words&quot;: %1</source>
        <extracomment>%1: a sentence of a service</extracomment>
        <translation>&quot;words&quot;によるサービスの文言：%1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;. %1</source>
        <translation>&quot;words&quot;によるサービスの文言はありません。%1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;.</source>
        <translation>&quot;words&quot;によるサービスの文言はありません。</translation>
    </message>
    <message>
        <source>Its id of the request, by &quot;requestId&quot;: %1</source>
        <extracomment>%1: a service&apos;s id of a request</extracomment>
        <translation>&quot;requestId&quot;によるリクエストのID：%1</translation>
    </message>
    <message>
        <source>Tries that are left, by &quot;entriesLeft&quot;: %1</source>
        <extracomment>%1: a number</extracomment>
        <translation>&quot;entriesLeft&quot;による残りの入力回数：%1</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It must not be missing, so the reply is unexpected.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1：&quot;%2&quot;に何もありません。必須のため、想定外の応答です。</translation>
    </message>
    <message>
        <source>%1: %2, so the reply is unexpected. There is: %3</source>
        <extracomment>%1: a name in a service description, %2: why it cannot be used, %3: what stands there</extracomment>
        <translation>%1：%2。そのため、想定外の応答です。実際の内容：%3</translation>
    </message>
    <message>
        <source>%1: what is at &quot;%2&quot; is not understood, so it counts as missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1：&quot;%2&quot;の内容を理解できないため、ないものとして扱います。</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It may be missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1：&quot;%2&quot;に何もありません。なくてもかまいません。</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>取り出したものはありません。</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>取り出したもの：</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>保持したもの：</translation>
    </message>
    <message>
        <source>The reply is unexpected: %1.</source>
        <extracomment>%1: what is odd about a service&apos;s reply, as part of a sentence</extracomment>
        <translation>想定外の応答です：%1。</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>1 · Why</source>
        <translation>1 · 理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>The number of a request in another system</extracomment>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Asked for a password or another app, too?</source>
        <extracomment>Whether the caller did, in this call</extracomment>
        <translation>パスワードや別のアプリの依頼もありましたか？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the token in the reply is of the type &quot;%1&quot;; Renumber can use only &quot;Bearer&quot;</source>
        <extracomment>%1: a technical word, such as &quot;DPoP&quot;</extracomment>
        <translation>応答のトークンの種類は&quot;%1&quot;です。Renumberで使えるのは&quot;Bearer&quot;だけです</translation>
    </message>
</context>
<context>
    <name>renumber::service::Exchange</name>
    <message>
        <source>the reply leads to another server</source>
        <translation>応答が別のサーバーに誘導しています</translation>
    </message>
</context>
<context>
    <name>renumber::signin::BrowserSignIn</name>
    <message>
        <source>Not the sign-in that Renumber waits for</source>
        <translation>Renumberが待っているサインインではありません</translation>
    </message>
    <message>
        <source>Close this page, and go on with the newest one, or go back to Renumber and begin anew.</source>
        <translation>このページを閉じて最新のページで続けるか、Renumberに戻って最初からやり直してください。</translation>
    </message>
    <message>
        <source>Go back to Renumber</source>
        <translation>Renumberに戻ってください</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Access was denied. Go back to Renumber, where you can try again.</source>
        <translation>アクセスが拒否されました。Renumberに戻ると、もう一度試せます。</translation>
    </message>
    <message>
        <source>Something went wrong. Go back to Renumber, which says what.</source>
        <translation>問題が発生しました。Renumberに戻ると、内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>renumber::signin::CallbackListener</name>
    <message>
        <source>This page does not count</source>
        <translation>このページは無効です</translation>
    </message>
    <message>
        <source>Another user of this computer has opened it. Open the link from Renumber in a browser of your own.</source>
        <translation>このコンピューターの別のユーザーが開きました。Renumberのリンクをご自身のブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>This page does not count yet</source>
        <translation>このページはまだ有効ではありません</translation>
    </message>
    <message>
        <source>Renumber could not find out whose browser this is. Load this page once more.</source>
        <translation>誰のブラウザーか、Renumberで判断できませんでした。もう一度このページを読み込んでください。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountPage</name>
    <message>
        <source>Phone and email</source>
        <translation>電話番号とメール</translation>
    </message>
    <message>
        <source>What %1 has on your account.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1に登録されている内容です。</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>アカウントを読み込んでいます…</translation>
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
        <translation>先に入力してください：%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditDetails</name>
    <message>
        <source>There is nothing more in this row.</source>
        <translation>この行にほかの内容はありません。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditFilterForm</name>
    <message>
        <source>That is no day. Write it like this: 2026-03-31.</source>
        <translation>日付として読めません。2026-03-31のように入力してください。</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a field: the operator whose doings are to be shown</extracomment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a choice: what was done</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <extracomment>%1: a person&apos;s name, or a case such as R-1042</extracomment>
        <translation>%1に関するもののみ</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: the number of a row of the record of a desk, %2: what was done, such as &quot;Permit refused&quot;</extracomment>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Above a column: the numbers of the rows of a record, from 1 on</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column: who did what its row tells of</extracomment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: what was done</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Above a column: how it went</extracomment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditPage</name>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: how many there are</extracomment>
        <translation>行：%1／%2</translation>
    </message>
    <message>
        <source>Rows: %1 of %2+</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: of at least how many</extracomment>
        <translation>行：%1／%2以上</translation>
    </message>
    <message>
        <source>The record is being verified from its first row on.</source>
        <translation>記録を最初の行から検証しています。</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示内容をエクスポート</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV、表計算用 (*.csv)</translation>
    </message>
    <message>
        <source>What is shown is being exported.</source>
        <translation>表示内容をエクスポートしています。</translation>
    </message>
    <message>
        <source>Nothing like that is in the record.</source>
        <translation>該当する記録はありません。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::BoardList</name>
    <message>
        <source>Search the open cases</source>
        <translation>進行中の案件を検索</translation>
    </message>
    <message>
        <source>Search these cases ( / )</source>
        <extracomment>In the field above the open cases; &quot;/&quot; is the key that leads there</extracomment>
        <translation>案件を検索（ / ）</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>進行中の案件</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CallerFlow</name>
    <message>
        <source>End the case?</source>
        <translation>案件を終了しますか？</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseAside</name>
    <message>
        <source>Nothing before this case</source>
        <translation>この案件より前の履歴はありません</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseBar</name>
    <message>
        <source>Close as not confirmed</source>
        <translation>未確認として終了</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>案件を終了</translation>
    </message>
    <message>
        <source>Hand over the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>%1の案件をほかの人に引き継ぐ</translation>
    </message>
    <message>
        <source>Take the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>%1の案件を担当する</translation>
    </message>
    <message>
        <source>Note about the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>%1の案件についてのメモ</translation>
    </message>
    <message>
        <source>Stop the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>%1の案件を停止</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChangePage</name>
    <message>
        <source>Add a phone number</source>
        <translation>電話番号を追加</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>電話番号を変更</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>電話番号を変更</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number now on the account
----------
%1: the email address now on the account</extracomment>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>メールアドレスを追加</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>メールアドレスを変更</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>メールアドレスを変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back to the link</source>
        <translation>リンクの画面に戻る</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>コードの入力に戻る</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChannelsBox</name>
    <message>
        <source>How should the code come?</source>
        <translation>コードの受け取り方法</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CodePage</name>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>この文にある%1を使う</translation>
    </message>
    <message>
        <source>This is more than a code. Leave only the code, or press the button that uses it.</source>
        <translation>コード以外の文字も入っています。コードだけを残すか、コードを使うボタンを押してください。</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>番号が違う場合</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>アドレスが違う場合</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Verify for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>認証：%1</translation>
    </message>
    <message>
        <source>Code from the current number, %1</source>
        <translation>現在の番号%1に届いたコード</translation>
    </message>
    <message>
        <source>Code from the current address, %1</source>
        <translation>現在のアドレス%1に届いたコード</translation>
    </message>
    <message>
        <source>Send another code to %1</source>
        <translation>%1にコードを再送</translation>
    </message>
    <message>
        <source>Send a code to %1, too</source>
        <translation>%1にもコードを送信</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ContactCard</name>
    <message>
        <source>No phone number on the account</source>
        <translation>アカウントに電話番号がありません</translation>
    </message>
    <message>
        <source>No email address on the account</source>
        <translation>アカウントにメールアドレスがありません</translation>
    </message>
    <message>
        <source>Waiting to be confirmed: %1</source>
        <extracomment>%1: a phone number or an email address that is not confirmed yet</extracomment>
        <translation>確認待ち：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the whole number or address</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隠す：%1</translation>
    </message>
    <message>
        <source>Confirm it…</source>
        <translation>確認する…</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>番号を変更</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>番号を追加</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>認証：%1</translation>
    </message>
    <message>
        <source>Confirm it: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>確認する：%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryBox</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
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
        <translation>検索</translation>
    </message>
    <message>
        <source>Country or dialling code</source>
        <translation>国名または国番号</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Nothing found. Try its name in English, or its dialling code.</source>
        <translation>見つかりません。英語の国名または国番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Course</name>
    <message>
        <source>Trying %1, with the profile %2. Nothing is changed, and nothing is kept.</source>
        <extracomment>%1: the name of a service, %2: the name of a profile</extracomment>
        <translation>%1をプロファイル%2で試します。何も変更されず、何も保存されません。</translation>
    </message>
    <message>
        <source>Secrets are hidden; of phone numbers and email addresses you see enough to recognise them. Names and short ids are shown whole: look before you pass this on.</source>
        <translation>秘密の値は伏せられ、電話番号とメールアドレスは見分けがつく部分だけが表示されます。名前と短いIDはすべて表示されます。ほかの人に渡す前に確認してください。</translation>
    </message>
    <message>
        <source>This profile has no way to sign in. Fill in the settings that one needs.</source>
        <translation>このプロファイルにはサインイン方法がありません。必要な設定を入力してください。</translation>
    </message>
    <message>
        <source>The input ended before all was entered. Nothing more is sent.</source>
        <translation>すべてを入力する前に入力が終わりました。これ以上は送信しません。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Renumber would say:</source>
        <translation>サインインしていません。Renumberでの表示：</translation>
    </message>
    <message>
        <source>Whom to find (a phone number, an email address or a name):</source>
        <translation>検索する利用者（電話番号、メールアドレス、名前のいずれか）：</translation>
    </message>
    <message>
        <source>The description cannot look for that. Enter something else.</source>
        <translation>この定義ではそれを検索できません。別のものを入力してください。</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>検索結果：</translation>
    </message>
    <message>
        <source>Whose account? The number in front:</source>
        <translation>どのアカウントですか？先頭の番号：</translation>
    </message>
    <message>
        <source>Renumber would show:</source>
        <translation>Renumberでの表示：</translation>
    </message>
    <message>
        <source>The account was not read. Renumber would say:</source>
        <translation>アカウントは読み込まれませんでした。Renumberでの表示：</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1からサインアウトしました。</translation>
    </message>
    <message>
        <source>You could not be signed out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1からサインアウトできませんでした。トークンは期限が切れるまで有効です。</translation>
    </message>
    <message>
        <source>The description has no way to sign out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>この定義には%1からサインアウトする方法がありません。トークンは期限が切れるまで有効です。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CredentialsForm</name>
    <message>
        <source>Enter the password first.</source>
        <translation>先にパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>先にユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <translation>先にクライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret first.</source>
        <translation>先にクライアントシークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskCasePage</name>
    <message>
        <source>Change the phone number</source>
        <translation>電話番号を変更</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>メールアドレスを変更</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>電話番号を追加</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>メールアドレスを追加</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskRail</name>
    <message>
        <source>Cases</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room: who did what at this desk</extracomment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Find a person (Ctrl+N)</source>
        <translation>利用者を検索（Ctrl+N）</translation>
    </message>
    <message>
        <source>Who did what at this desk</source>
        <translation>このヘルプデスクで誰が何をしたか</translation>
    </message>
    <message>
        <source>Hide everything and lock this computer (Ctrl+L)</source>
        <translation>すべてを隠し、このコンピューターをロック（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskTellingPage</name>
    <message>
        <source>Tell them</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>案件を終了</translation>
    </message>
    <message>
        <source>Not everybody was told yet.</source>
        <translation>まだ通知していない相手がいます。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DonePage</name>
    <message>
        <source>Verify this number</source>
        <translation>この番号を認証</translation>
    </message>
    <message>
        <source>Verify this address</source>
        <translation>このアドレスを認証</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>案件に戻る</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>アカウントに戻る</translation>
    </message>
    <message>
        <source>The receipt is in the clipboard.</source>
        <translation>控えをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::EmailEditor</name>
    <message>
        <source>Enter the new email address first.</source>
        <translation>先に新しいメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>メールアドレスではありません。name@example.comのような形で入力してください。</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one that you mean.</source>
        <translation>複数のアドレスがあります。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>This is the address that the account has already.</source>
        <translation>すでにアカウントにあるアドレスです。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::FlagsList</name>
    <message>
        <source>Not known: %1</source>
        <extracomment>%1: a list, such as &quot;recent changes, country&quot;</extracomment>
        <translation>不明：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>クリックしたので完了する</translation>
    </message>
    <message>
        <source>%3 is on your account. At %2, %1 didn&apos;t show it as confirmed. If you just clicked the link, wait a moment and check again. Some services never show it.</source>
        <translation>%3はアカウントにあります。%2の時点で、%1に確認済みとは表示されていませんでした。リンクをクリックした直後なら、少し待ってもう一度確認してください。表示しないサービスもあります。</translation>
    </message>
    <message>
        <source>%3 is on the account. At %2, %1 didn&apos;t show it as confirmed. If the link was just clicked, wait a moment and check again. Some services never show it.</source>
        <translation>%3はアカウントにあります。%2の時点で、%1に確認済みとは表示されていませんでした。リンクがクリックされた直後なら、少し待ってもう一度確認してください。表示しないサービスもあります。</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again. Some services never show it.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>%2の時点で、%1に%3はまだ確認済みと表示されていませんでした。最新のメッセージのリンクをクリックしてください。クリックした直後なら、少し待ってもう一度確認してください。表示しないサービスもあります。</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>%2の時点で、%1に%3はまだ確認済みと表示されていませんでした。最新のメッセージのリンクをクリックしてください。クリックした直後なら、少し待ってもう一度確認してください。</translation>
    </message>
    <message>
        <source>Confirm the phone number</source>
        <translation>電話番号を確認</translation>
    </message>
    <message>
        <source>Confirm the email address</source>
        <translation>メールアドレスを確認</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>番号が違う場合</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>アドレスが違う場合</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LockPage</name>
    <message>
        <source>The cases are hidden. This computer is being asked to lock.</source>
        <translation>案件は隠されています。このコンピューターにロックを要求しています。</translation>
    </message>
    <message>
        <source>The cases are hidden. If this computer&apos;s screen doesn&apos;t lock now, lock it yourself before you go.</source>
        <translation>案件は隠されています。画面がすぐにロックされない場合は、席を離れる前にご自身でロックしてください。</translation>
    </message>
    <message>
        <source>The cases are hidden, but this computer could not be locked. Lock it yourself before you go.</source>
        <translation>案件は隠されていますが、このコンピューターをロックできませんでした。席を離れる前にご自身でロックしてください。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MainWindow</name>
    <message>
        <source>Sign in to another account…</source>
        <translation>別のアカウントにサインイン…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>それでもサインアウト</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>プロファイルを開く…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In the menu, above &quot;As the desktop&quot;, &quot;Light&quot;, &quot;Dark&quot;</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the menu, above &quot;Like the system&quot; and the languages, each by its own name</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In the menu, of the language</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>このコンピューターの情報をすべて消去…</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>Renumberについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>Renumberについて</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <extracomment>In a dialog that opens files</extracomment>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>The diagnostics are copied. They hold no name, number, code or password.</source>
        <translation>診断情報をコピーしました。名前、番号、コード、パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>このコンピューターの情報をすべて消去しますか？</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>すべて消去</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NewContactCard</name>
    <message>
        <source>3 · New number</source>
        <translation>3 · 新しい番号</translation>
    </message>
    <message>
        <source>3 · New email address</source>
        <translation>3 · 新しいメールアドレス</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NumberEditor</name>
    <message>
        <source>That is the one number in the text you pasted.</source>
        <translation>貼り付けた文にあった唯一の番号です。</translation>
    </message>
    <message>
        <source>This is the number that the account has already.</source>
        <translation>すでにアカウントにある番号です。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::OfferedAccounts</name>
    <message>
        <source>Account …%1</source>
        <extracomment>%1: some letters that stand for a user&apos;s id</extracomment>
        <translation>アカウント…%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Program</name>
    <message>
        <source>A code is about to expire. Open Renumber to enter it.</source>
        <translation>まもなく期限が切れるコードがあります。Renumberを開いて入力してください。</translation>
    </message>
    <message>
        <source>This profile cannot be used. The sign-in page says why.</source>
        <translation>このプロファイルは使えません。理由はサインインページに表示されています。</translation>
    </message>
    <message>
        <source>You asked for %1. Finish or leave this change first, then sign in there.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>%1を開くには、先にこの変更を完了するか離れてから、そちらにサインインしてください。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ProofRow</name>
    <message>
        <source>This is more than a code. Leave only the code.</source>
        <translation>コード以外の文字も入っています。コードだけを残してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does, such as &quot;Begin&quot;; %2: a way to prove who is calling</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: a way to prove who is calling, such as &quot;Code to c…@example.com&quot;</extracomment>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <extracomment>%1: a way to prove who is calling</extracomment>
        <translation>番号を表示：%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::RailButton</name>
    <message>
        <source>Shown now</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SettledCard</name>
    <message>
        <source>What is settled</source>
        <translation>確定した内容</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCodeForm</name>
    <message>
        <source>There is more than a code here. Keep only the code, or press the button that uses it.</source>
        <translation>コード以外の文字も入っています。コードだけを残すか、コードを使うボタンを押してください。</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>先にコードを入力してください。</translation>
    </message>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>この文にある%1を使う</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCourse</name>
    <message>
        <source>Open this address in a browser on this computer, and sign in there:</source>
        <translation>このコンピューターのブラウザーで次のアドレスを開き、サインインしてください：</translation>
    </message>
    <message>
        <source>Ways to sign in:</source>
        <translation>サインイン方法：</translation>
    </message>
    <message>
        <source>Which one? Its number, or Enter for the first:</source>
        <translation>どの方法ですか？番号を入力してください（Enterで最初のもの）：</translation>
    </message>
    <message>
        <source>The service sends you a code to sign in with.</source>
        <translation>サインイン用のコードがサービスから送信されます。</translation>
    </message>
    <message>
        <source>Access token (not shown while you type):</source>
        <translation>アクセストークン（入力中は表示されません）：</translation>
    </message>
    <message>
        <source>Access token (not shown while you type), or Enter for the profile&apos;s sample token:</source>
        <translation>アクセストークン（入力中は表示されません）。Enterでプロファイルのサンプルトークンを使用：</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>ユーザー名：</translation>
    </message>
    <message>
        <source>Password (not shown while you type):</source>
        <translation>パスワード（入力中は表示されません）：</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>クライアントID：</translation>
    </message>
    <message>
        <source>Client secret (not shown while you type):</source>
        <translation>クライアントシークレット（入力中は表示されません）：</translation>
    </message>
    <message>
        <source>Phone number, with its country (+…):</source>
        <translation>電話番号、国番号付き（+…）：</translation>
    </message>
    <message>
        <source>Email address:</source>
        <translation>メールアドレス：</translation>
    </message>
    <message>
        <source>That cannot be read. Enter it again.</source>
        <translation>読み取れません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Code (not shown while you type):</source>
        <translation>コード（入力中は表示されません）：</translation>
    </message>
    <message>
        <source>That is no code. Enter it again.</source>
        <translation>コードではありません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInPage</name>
    <message>
        <source>%1 at
%2</source>
        <extracomment>%1: the name of a service, %2: the addresses of its servers, each on a line of its own</extracomment>
        <translation>%1：
%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::StepsBar</name>
    <message>
        <source>Number</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>One of the steps of a change, such as Address, Code, Done</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>One of the steps of a change, such as Address, Link, Done</extracomment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: the number of the step in front, %2: how many there are, %3: its name, such as &quot;Code&quot;</extracomment>
        <translation>手順%1／%2：%3</translation>
    </message>
</context>
<context>
    <name>renumber::ui::TellingRow</name>
    <message>
        <source>Say how they were told, in a few words.</source>
        <translation>どのように通知したかを短く入力してください。</translation>
    </message>
    <message>
        <source>How were they told? %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>どのように通知しましたか？%1</translation>
    </message>
    <message>
        <source>They were told: %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>通知しました：%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnfinishedBox</name>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnsettledPage</name>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1でアカウントを確認しています…</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 as verified yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1は依頼を受け付けましたが、%2を認証済みとはまだ表示していません。少し時間がかかることがあります。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on your account yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1は依頼を受け付けましたが、アカウントに%2はまだ表示されていません。少し時間がかかることがあります。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on the account yet. That can take a moment. Check again: that sends nothing.</source>
        <translation>%1は依頼を受け付けましたが、アカウントに%2はまだ表示されていません。少し時間がかかることがあります。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on your account. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1は%2についての依頼を受け付けましたが、アカウントで確認できませんでした。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on the account. Check again: that sends nothing.</source>
        <translation>%1は%2についての依頼を受け付けましたが、アカウントで確認できませんでした。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。番号が認証されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。アドレスが認証されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。番号が認証されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。アドレスが認証されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1から明確な応答がありませんでした。番号はすでに%2ですが、確認されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>%1から明確な応答がありませんでした。アドレスはすでに%2ですが、確認されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1から明確な応答がありませんでした。番号はすでに%2ですが、確認されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>%1から明確な応答がありませんでした。アドレスはすでに%2ですが、確認されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。番号が変更されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。アドレスが変更されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。番号が変更されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。アドレスが変更されたかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A link may or may not be coming. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%2について、%1から明確な応答がありませんでした。リンクが届くかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A code may or may not be coming. Check again: that sends nothing.</source>
        <translation>%2について、%1から明確な応答がありませんでした。コードが届くかどうかはわかりません。もう一度確認してください。確認しても何も送信されません。</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>最終確認：%1</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the verification</source>
        <translation>認証を確認できませんでした</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change</source>
        <translation>変更を確認できませんでした</translation>
    </message>
</context>
<context>
    <name>renumber::ui::WhyCard</name>
    <message>
        <source>Choose a reason</source>
        <translation>理由を選択</translation>
    </message>
</context>
</TS>
