<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Causes</name>
    <message numerus="yes">
        <source>%n causes open</source>
        <translation>
            <numerusform>%n 个原因待定</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 ruled out</source>
        <translation>，已排除 %1 个</translation>
    </message>
</context>
<context>
    <name>Hostile</name>
    <message>
        <source>character %1 is %2, which does not show</source>
        <translation>第 %1 个字符是 %2，不可见</translation>
    </message>
    <message>
        <source>character %1 is %2, a %3 letter in a Latin word</source>
        <translation>第 %1 个字符是 %2，属于%3，却混在拉丁文单词中</translation>
    </message>
    <message>
        <source>character %1 is %2, a blank</source>
        <translation>第 %1 个字符是 %2，属于空白</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>jotscope::Told</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Wrong path</source>
        <translation>路径错误</translation>
    </message>
    <message>
        <source>Our credential</source>
        <translation>我方凭据有误</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Backend failure</source>
        <translation>后端故障</translation>
    </message>
    <message>
        <source>Cached answer</source>
        <translation>缓存的响应</translation>
    </message>
    <message>
        <source>Not a user&apos;s token</source>
        <translation>不是用户令牌</translation>
    </message>
    <message>
        <source>Token time</source>
        <translation>令牌时间</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>令牌无效</translation>
    </message>
    <message>
        <source>Keys disagree</source>
        <translation>密钥不一致</translation>
    </message>
    <message>
        <source>Wrong environment</source>
        <translation>用错环境</translation>
    </message>
    <message>
        <source>Wrong claim</source>
        <translation>用错声明</translation>
    </message>
    <message>
        <source>Wrong store</source>
        <translation>用错存储</translation>
    </message>
    <message>
        <source>Another kind of id</source>
        <translation>另一种 ID</translation>
    </message>
    <message>
        <source>Id written differently</source>
        <translation>ID 写法不同</translation>
    </message>
    <message>
        <source>Id of another person</source>
        <translation>他人的 ID</translation>
    </message>
    <message>
        <source>User in the recycle bin</source>
        <translation>用户在回收站中</translation>
    </message>
    <message>
        <source>User store reset</source>
        <translation>用户存储已重置</translation>
    </message>
    <message>
        <source>User re-created</source>
        <translation>用户已重新创建</translation>
    </message>
    <message>
        <source>User merged</source>
        <translation>用户已合并</translation>
    </message>
    <message>
        <source>Id regenerated</source>
        <translation>ID 已重新生成</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>用户已删除</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>用户已停用</translation>
    </message>
    <message>
        <source>User not activated</source>
        <translation>用户未激活</translation>
    </message>
    <message>
        <source>Session revoked</source>
        <translation>会话已吊销</translation>
    </message>
    <message>
        <source>User not provisioned</source>
        <translation>用户未开通</translation>
    </message>
    <message>
        <source>Record hidden</source>
        <translation>记录被隐藏</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>同步延迟</translation>
    </message>
    <message>
        <source>User never existed</source>
        <translation>用户从未存在</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁文</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚文</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>天城文</translation>
    </message>
    <message>
        <source>Han</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>谚文</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>切罗基文</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>FULLWIDTH %1</source>
        <translation>全角 %1</translation>
    </message>
    <message>
        <source>a lone surrogate</source>
        <translation>孤立的代理项</translation>
    </message>
    <message>
        <source>an invisible tag character</source>
        <translation>不可见的标签字符</translation>
    </message>
    <message>
        <source>a private-use character</source>
        <translation>私用区字符</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>blanks around it</source>
        <translation>首尾空白</translation>
    </message>
    <message>
        <source>a trailing slash</source>
        <translation>末尾斜杠</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>the scheme https://</source>
        <translation>https:// 协议前缀</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>http and https</source>
        <translation>http 与 https</translation>
    </message>
    <message>
        <source>%1 of the token: %2; of the record: %3</source>
        <translation>令牌的%1：%2；记录的：%3</translation>
    </message>
    <message>
        <source>Another id came back, but e-mail or username agree: it is the same person</source>
        <translation>返回的是另一个 ID，但电子邮件或用户名一致：是同一个人</translation>
    </message>
    <message>
        <source>Another id came back: asked for %1, answered %2</source>
        <translation>返回的是另一个 ID：询问 %1，响应 %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>E-mail or username of token and record agree</source>
        <translation>令牌与记录的电子邮件或用户名一致</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The record was created %1, after the token was issued %2</source>
        <translation>记录创建于 %1，晚于令牌签发时间 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No evidence proves a cause or makes one likely</source>
        <translation>没有证据能证实某个原因或使其很可能</translation>
    </message>
    <message>
        <source>The evidence decides</source>
        <translation>由证据决定</translation>
    </message>
    <message>
        <source>keys as %1 publishes them now</source>
        <translation>%1 当前发布的密钥</translation>
    </message>
    <message>
        <source>Ask for the keys anew.</source>
        <translation>请重新获取密钥。</translation>
    </message>
    <message>
        <source>Make the key source readable, then ask again: a key that was withdrawn since still counts here.</source>
        <translation>请使密钥来源可读取，然后重新询问：此后撤下的密钥在此仍会被采信。</translation>
    </message>
    <message>
        <source>The keys of %1 have changed lately.</source>
        <translation>%1 的密钥近期有变化。</translation>
    </message>
    <message>
        <source>a secret that nobody else knows</source>
        <translation>无人知晓的机密</translation>
    </message>
    <message>
        <source>the kid of the key that signed</source>
        <translation>签名所用密钥的 kid</translation>
    </message>
    <message>
        <source>a key of the size that RFC 7518 asks for</source>
        <translation>符合 RFC 7518 要求长度的密钥</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>Publish the key under the kid that the header names.</source>
        <translation>请以头部所写的 kid 发布该密钥。</translation>
    </message>
    <message>
        <source>Replace the key, then sign anew.</source>
        <translation>请更换密钥，然后重新签名。</translation>
    </message>
    <message>
        <source>a signature by a key of %1</source>
        <translation>由 %1 的密钥作出的签名</translation>
    </message>
    <message>
        <source>Make the key source readable, then ask again.</source>
        <translation>请使密钥来源可读取，然后重新询问。</translation>
    </message>
    <message>
        <source>Compare the keys of issuer and service; get a fresh token.</source>
        <translation>请比较签发者与服务的密钥，并获取新令牌。</translation>
    </message>
    <message>
        <source>The issuer differs in %1.</source>
        <translation>签发者的差异：%1。</translation>
    </message>
    <message>
        <source>The issuer is not that of %1.</source>
        <translation>签发者不是 %1 的签发者。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Log in at the issuer of %1.</source>
        <translation>请在 %1 的签发者处登录。</translation>
    </message>
    <message>
        <source>The token is not for %1.</source>
        <translation>令牌不是发给 %1 的。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Ask the issuer for a token for this audience.</source>
        <translation>请向签发者申请面向此受众的令牌。</translation>
    </message>
    <message>
        <source>The token lacks a scope.</source>
        <translation>令牌缺少作用域。</translation>
    </message>
    <message>
        <source>Ask for %1 at login.</source>
        <translation>请在登录时申请 %1。</translation>
    </message>
    <message>
        <source>The %1 of token and record differ.</source>
        <translation>令牌与记录的%1不一致。</translation>
    </message>
    <message>
        <source>Refresh the token if the user changed it; else treat the record as another person&apos;s.</source>
        <translation>如果是用户作了更改，请刷新令牌；否则应视该记录为他人的记录。</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>a path to a file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>a database query</source>
        <translation>数据库查询</translation>
    </message>
    <message>
        <source>a shell command</source>
        <translation>shell 命令</translation>
    </message>
    <message>
        <source>an LDAP filter</source>
        <translation>LDAP 过滤器</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The kid holds %1: somebody may be attacking.</source>
        <translation>kid 中含有可疑内容（%1）：可能有人在攻击。</translation>
    </message>
    <message>
        <source>a name that is only compared (RFC 8725 §3.10)</source>
        <translation>仅用于比较的名称（RFC 8725 §3.10）</translation>
    </message>
    <message>
        <source>Make sure that services look a kid up in a list of keys and use it for nothing else.</source>
        <translation>请确保服务只用 kid 在密钥列表中查找，不作他用。</translation>
    </message>
    <message>
        <source>The content was compressed before it was encrypted: its length may betray it.</source>
        <translation>内容在加密前经过压缩：其长度可能泄露内容。</translation>
    </message>
    <message>
        <source>no compression (RFC 8725 §3.6)</source>
        <translation>不压缩（RFC 8725 §3.6）</translation>
    </message>
    <message>
        <source>Make the issuer leave &quot;zip&quot; out.</source>
        <translation>请让签发者去掉 &quot;zip&quot;。</translation>
    </message>
    <message>
        <source>Nothing in the token says what kind of token it is: it may be taken for another.</source>
        <translation>令牌中没有内容说明其类型：可能被误作另一种令牌。</translation>
    </message>
    <message>
        <source>a &quot;typ&quot; such as &quot;at+jwt&quot; (RFC 8725 §3.11)</source>
        <translation>&quot;typ&quot;，如 &quot;at+jwt&quot;（RFC 8725 §3.11）</translation>
    </message>
    <message>
        <source>no &quot;typ&quot;</source>
        <translation>无 &quot;typ&quot;</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;typ&quot;, and the service check it.</source>
        <translation>请让签发者写入 &quot;typ&quot;，并让服务检查它。</translation>
    </message>
    <message>
        <source>; fails now, passes with %1 s of leeway</source>
        <translation>；现在不通过，若有 %1 秒容差则通过</translation>
    </message>
    <message>
        <source>The token expired %1 ago.</source>
        <translation>令牌已于 %1前过期。</translation>
    </message>
    <message>
        <source>an end after %1</source>
        <translation>到期时间晚于 %1</translation>
    </message>
    <message>
        <source>Refresh the token or log in again.</source>
        <translation>请刷新令牌或重新登录。</translation>
    </message>
    <message>
        <source>The token begins in %1.</source>
        <translation>令牌将于 %1后生效。</translation>
    </message>
    <message>
        <source>a start before %1</source>
        <translation>生效时间早于 %1</translation>
    </message>
    <message>
        <source>Set the clock of the issuer right, or wait.</source>
        <translation>请校准签发者的时钟，或等待。</translation>
    </message>
    <message>
        <source>The times hold only within the leeway.</source>
        <translation>时间仅在容差范围内成立。</translation>
    </message>
    <message>
        <source>%1 inside the token&apos;s life</source>
        <translation>%1 在令牌有效期内</translation>
    </message>
    <message>
        <source>Refresh the token; services without leeway refuse it.</source>
        <translation>请刷新令牌；没有容差的服务会拒绝它。</translation>
    </message>
    <message>
        <source>%1 is written in milliseconds.</source>
        <translation>%1 以毫秒书写。</translation>
    </message>
    <message>
        <source>seconds since 1970 (RFC 7519 §2)</source>
        <translation>自 1970 年起的秒数（RFC 7519 §2）</translation>
    </message>
    <message>
        <source>Make the issuer divide by 1000.</source>
        <translation>请让签发者除以 1000。</translation>
    </message>
    <message>
        <source>seconds since 1970 as a JSON number</source>
        <translation>自 1970 年起的秒数，JSON 数字</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>Make the issuer write a number.</source>
        <translation>请让签发者写成数字。</translation>
    </message>
    <message>
        <source>The token never expires: it has no exp.</source>
        <translation>令牌永不过期：没有 exp。</translation>
    </message>
    <message>
        <source>an end (exp)</source>
        <translation>到期时间 (exp)</translation>
    </message>
    <message>
        <source>Make the issuer write exp.</source>
        <translation>请让签发者写入 exp。</translation>
    </message>
    <message>
        <source>The token lives %1.</source>
        <translation>令牌有效期为 %1。</translation>
    </message>
    <message>
        <source>24 h at most for an access token</source>
        <translation>访问令牌最长 24 小时</translation>
    </message>
    <message>
        <source>Issue short tokens and refresh them.</source>
        <translation>请签发短期令牌并定期刷新。</translation>
    </message>
    <message>
        <source>The token ends before it was issued.</source>
        <translation>令牌到期早于签发。</translation>
    </message>
    <message>
        <source>exp after iat</source>
        <translation>exp 晚于 iat</translation>
    </message>
    <message>
        <source>Correct the issuer&apos;s clock or lifetime.</source>
        <translation>请修正签发者的时钟或有效期。</translation>
    </message>
    <message>
        <source>clocks within %1 s</source>
        <translation>时钟相差不超过 %1 秒</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Date %1</translation>
    </message>
    <message>
        <source>Let both clocks follow a time server (NTP).</source>
        <translation>请让两个时钟都与时间服务器 (NTP) 同步。</translation>
    </message>
    <message>
        <source>Copy the token again, to its last character.</source>
        <translation>请重新复制令牌，直到最后一个字符。</translation>
    </message>
    <message>
        <source>Make the issuer write base64url without padding.</source>
        <translation>请让签发者写成不带填充的 base64url。</translation>
    </message>
    <message>
        <source>Make the issuer write base64url: - and _ in place of + and /.</source>
        <translation>请让签发者写成 base64url：以 - 和 _ 代替 + 和 /。</translation>
    </message>
    <message>
        <source>Send the token in one piece, without line breaks.</source>
        <translation>请完整发送令牌，不要换行。</translation>
    </message>
    <message>
        <source>Take the token as the issuer wrote it; another spelling of it may be refused.</source>
        <translation>请按签发者所写使用令牌；其他写法可能被拒绝。</translation>
    </message>
    <message>
        <source>Make the issuer write each name once.</source>
        <translation>请让签发者每个名称只写一次。</translation>
    </message>
    <message>
        <source>Make the issuer write big ids as strings.</source>
        <translation>请让签发者将大数值 ID 写成字符串。</translation>
    </message>
    <message>
        <source>Make the issuer write UTF-8.</source>
        <translation>请让签发者以 UTF-8 书写。</translation>
    </message>
    <message>
        <source>Make the issuer write JSON without a byte order mark.</source>
        <translation>请让签发者写出不带字节顺序标记的 JSON。</translation>
    </message>
    <message>
        <source>Get a fresh token from its issuer.</source>
        <translation>请从签发者处获取新令牌。</translation>
    </message>
    <message>
        <source>base64url without padding (RFC 7515 §2)</source>
        <translation>不带填充的 base64url（RFC 7515 §2）</translation>
    </message>
    <message>
        <source>each member once (RFC 7519 §4)</source>
        <translation>每个成员只出现一次（RFC 7519 §4）</translation>
    </message>
    <message>
        <source>a number that every reader keeps</source>
        <translation>任何读取程序都能保留的数字</translation>
    </message>
    <message>
        <source>3 parts: header.payload.signature</source>
        <translation>3 个部分：header.payload.signature</translation>
    </message>
    <message>
        <source>a JSON object in UTF-8</source>
        <translation>UTF-8 编码的 JSON 对象</translation>
    </message>
    <message>
        <source>at character %1 of the token</source>
        <translation>位于令牌的第 %1 个字符</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>文本末尾</translation>
    </message>
    <message>
        <source>Nobody signed this token.</source>
        <translation>此令牌无人签名。</translation>
    </message>
    <message>
        <source>a signature algorithm such as RS256</source>
        <translation>签名算法，如 RS256</translation>
    </message>
    <message>
        <source>Never accept it; look for who made it.</source>
        <translation>切勿接受它；请查明由谁制作。</translation>
    </message>
    <message>
        <source>The token brings its own key, which proves nothing.</source>
        <translation>令牌自带密钥，这证明不了什么。</translation>
    </message>
    <message>
        <source>Check with keys from the issuer only.</source>
        <translation>只能用签发者的密钥检查。</translation>
    </message>
    <message>
        <source>The token brings its own certificate, which proves nothing.</source>
        <translation>令牌自带证书，这证明不了什么。</translation>
    </message>
    <message>
        <source>The token names an address for keys; it is never followed.</source>
        <translation>令牌指明了密钥地址；绝不访问该地址。</translation>
    </message>
    <message>
        <source>Make sure that services ignore jku.</source>
        <translation>请确保服务忽略 jku。</translation>
    </message>
    <message>
        <source>The token names an address for a certificate; it is never followed.</source>
        <translation>令牌指明了证书地址；绝不访问该地址。</translation>
    </message>
    <message>
        <source>Make sure that services ignore x5u.</source>
        <translation>请确保服务忽略 x5u。</translation>
    </message>
    <message>
        <source>a kid that names one of the issuer&apos;s keys</source>
        <translation>指向签发者某个密钥的 kid</translation>
    </message>
    <message>
        <source>The token demands an extension that is unknown here.</source>
        <translation>令牌要求一个此处未知的扩展。</translation>
    </message>
    <message>
        <source>only extensions that the service understands (RFC 7515 §4.1.11)</source>
        <translation>仅限服务能理解的扩展（RFC 7515 §4.1.11）</translation>
    </message>
    <message>
        <source>Check it with a service that understands the extension.</source>
        <translation>请用理解该扩展的服务检查。</translation>
    </message>
    <message>
        <source>The token names no user: &quot;%1&quot; is missing.</source>
        <translation>令牌未指明用户：缺少 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>the user&apos;s id as a string</source>
        <translation>用户 ID，字符串形式</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;%1&quot; into this kind of token.</source>
        <translation>请让签发者在此类令牌中写入 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>an id that every service reads alike</source>
        <translation>各服务读法一致的 ID</translation>
    </message>
    <message>
        <source>Find where the id is changed between the issuer&apos;s store and the token.</source>
        <translation>请查明 ID 在签发者的存储与令牌之间何处被改动。</translation>
    </message>
    <message>
        <source>Make sure that issuer and service spell ids alike.</source>
        <translation>请确保签发者与服务的 ID 写法一致。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Expected user</source>
        <translation>预期用户</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>%1 does not know this token&apos;s issuer.</source>
        <translation>%1 不认识此令牌的签发者。</translation>
    </message>
    <message>
        <source>This token is for another audience than %1&apos;s.</source>
        <translation>此令牌的受众不是 %1 的受众。</translation>
    </message>
    <message>
        <source>This token belongs to another place than %1.</source>
        <translation>此令牌不属于 %1，属于另一处。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>a whole token: header.payload.signature</source>
        <translation>完整的令牌：header.payload.signature</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The token is cut short.</source>
        <translation>令牌被截断。</translation>
    </message>
    <message>
        <source>The token is damaged: its %1 is not sound.</source>
        <translation>令牌已损坏：%1有误。</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>预期签名</translation>
    </message>
    <message>
        <source>by a key of %1</source>
        <translation>由 %1 的密钥作出</translation>
    </message>
    <message>
        <source>Nobody signed this token: its header says &quot;alg&quot;: &quot;none&quot;.</source>
        <translation>此令牌无人签名：其头部为 &quot;alg&quot;: &quot;none&quot;。</translation>
    </message>
    <message>
        <source>The public key was used as a secret: this token is forged.</source>
        <translation>公钥被当作机密使用：此令牌是伪造的。</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood.</source>
        <translation>令牌要求一个无法理解的扩展。</translation>
    </message>
    <message>
        <source>No key of %1 made this signature.</source>
        <translation>此签名不是由 %1 的任何密钥作出的。</translation>
    </message>
    <message>
        <source>The signature does not fit: changed, or made with another key.</source>
        <translation>签名不符：内容被改动，或由另一个密钥作出。</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>预期到期</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>晚于 %1</translation>
    </message>
    <message>
        <source>Found end</source>
        <translation>实际到期</translation>
    </message>
    <message>
        <source>The token is not valid yet: it begins in %1.</source>
        <translation>令牌尚未生效：将于 %1后生效。</translation>
    </message>
    <message>
        <source>The token was issued %1 in the future.</source>
        <translation>令牌的签发时间在未来（%1后）。</translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation>预期生效</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>早于 %1</translation>
    </message>
    <message>
        <source>Found start</source>
        <translation>实际生效</translation>
    </message>
    <message>
        <source>The token&apos;s times are in milliseconds, not seconds.</source>
        <translation>令牌的时间以毫秒为单位，而不是秒。</translation>
    </message>
    <message>
        <source>%1 writes this user&apos;s id differently: %2.</source>
        <translation>%1 对此用户 ID 的写法不同：%2。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>The id changed on its way to %1.</source>
        <translation>ID 在前往 %1 的途中被改变。</translation>
    </message>
    <message>
        <source>%1 has no such id, and the id looks altered.</source>
        <translation>%1 没有此 ID，且该 ID 似乎被改动过。</translation>
    </message>
    <message>
        <source>%1 wants this id written in another form.</source>
        <translation>%1 要求以另一种形式书写此 ID。</translation>
    </message>
    <message>
        <source>The user was deleted.</source>
        <translation>用户已被删除。</translation>
    </message>
    <message>
        <source>The user was disabled.</source>
        <translation>用户已被停用。</translation>
    </message>
    <message>
        <source>The user was deleted on %1.</source>
        <translation>用户已于 %1 被删除。</translation>
    </message>
    <message>
        <source>The user was disabled on %1.</source>
        <translation>用户已于 %1 被停用。</translation>
    </message>
    <message>
        <source>The user was deleted %1 after this token was issued.</source>
        <translation>用户在此令牌签发 %1后被删除。</translation>
    </message>
    <message>
        <source>The user was deleted %1 before this token was issued.</source>
        <translation>用户在此令牌签发 %1前被删除。</translation>
    </message>
    <message>
        <source>The user was disabled %1 after this token was issued.</source>
        <translation>用户在此令牌签发 %1后被停用。</translation>
    </message>
    <message>
        <source>The user was disabled %1 before this token was issued.</source>
        <translation>用户在此令牌签发 %1前被停用。</translation>
    </message>
    <message>
        <source>The user is in the recycle bin of %1.</source>
        <translation>用户在 %1 的回收站中。</translation>
    </message>
    <message>
        <source>The user was deleted in %1.</source>
        <translation>用户在 %1 中已被删除。</translation>
    </message>
    <message>
        <source>%1 has this user no more: most likely deleted.</source>
        <translation>%1 已没有此用户：很可能已被删除。</translation>
    </message>
    <message>
        <source>The user is disabled in %1.</source>
        <translation>用户在 %1 中被停用。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>In %1 this id belongs to another person.</source>
        <translation>在 %1 中，此 ID 属于另一个人。</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Something before %1&apos;s user service answered.</source>
        <translation>应答的是 %1 的用户服务之前的某个环节。</translation>
    </message>
    <message>
        <source>The path to %1&apos;s users is wrong.</source>
        <translation>通往 %1 用户的路径错误。</translation>
    </message>
    <message>
        <source>%1 refuses our credential, not this token.</source>
        <translation>%1 拒绝的是我方凭据，而不是此令牌。</translation>
    </message>
    <message>
        <source>%1 was asked too often and answers later.</source>
        <translation>%1 被询问过于频繁，稍后才会应答。</translation>
    </message>
    <message>
        <source>%1&apos;s user service fails; of the user nothing is known.</source>
        <translation>%1 的用户服务发生故障；用户情况未知。</translation>
    </message>
    <message>
        <source>A cache before %1 gives an old answer.</source>
        <translation>%1 之前的缓存给出了旧响应。</translation>
    </message>
    <message>
        <source>%1 checks with other keys than this token&apos;s.</source>
        <translation>%1 检查所用的密钥与此令牌的不同。</translation>
    </message>
    <message>
        <source>By %1&apos;s clock this token is not in time.</source>
        <translation>按 %1 的时钟，此令牌不在有效期内。</translation>
    </message>
    <message>
        <source>%1 looks users up by another claim.</source>
        <translation>%1 按另一个声明查找用户。</translation>
    </message>
    <message>
        <source>%1&apos;s service looks the user up in another store.</source>
        <translation>%1 的服务在另一个存储中查找用户。</translation>
    </message>
    <message>
        <source>The users of %1 were replaced since this token was issued.</source>
        <translation>此令牌签发后，%1 的用户已被替换。</translation>
    </message>
    <message>
        <source>The user was never activated in %1.</source>
        <translation>用户在 %1 中从未激活。</translation>
    </message>
    <message>
        <source>The user exists in %1, but the session has ended.</source>
        <translation>用户存在于 %1，但会话已结束。</translation>
    </message>
    <message>
        <source>The token is older than the account&apos;s last reset in %1.</source>
        <translation>令牌早于该账户在 %1 中的上次重置。</translation>
    </message>
    <message>
        <source>This user has no account in %1.</source>
        <translation>此用户在 %1 中没有账户。</translation>
    </message>
    <message>
        <source>%1 has this user, but hides the record.</source>
        <translation>%1 有此用户，但隐藏了记录。</translation>
    </message>
    <message>
        <source>%1 answers before it knows the user.</source>
        <translation>%1 在同步到此用户之前就已应答。</translation>
    </message>
    <message>
        <source>%1 has no such user, and most likely never had.</source>
        <translation>%1 没有此用户，很可能从未有过。</translation>
    </message>
    <message>
        <source>The keys of %1 cannot be fetched.</source>
        <translation>无法获取 %1 的密钥。</translation>
    </message>
    <message>
        <source>%1&apos;s user endpoint cannot be reached.</source>
        <translation>无法访问 %1 的用户端点。</translation>
    </message>
    <message>
        <source>an HTTP answer</source>
        <translation>HTTP 响应</translation>
    </message>
    <message>
        <source>The token names no user: it has no &quot;%1&quot;.</source>
        <translation>令牌未指明用户：没有 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>This is no user&apos;s token.</source>
        <translation>这不是用户的令牌。</translation>
    </message>
    <message>
        <source>a token of a logged-in user</source>
        <translation>已登录用户的令牌</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>The user was re-created in %1 under another id.</source>
        <translation>用户在 %1 中以另一个 ID 重新创建。</translation>
    </message>
    <message>
        <source>The user was merged into another account in %1.</source>
        <translation>用户在 %1 中已并入另一个账户。</translation>
    </message>
    <message>
        <source>An import gave the user a new id in %1.</source>
        <translation>一次导入在 %1 中给了用户新的 ID。</translation>
    </message>
    <message>
        <source>%1 knows this user by another kind of id.</source>
        <translation>%1 以另一种 ID 认识此用户。</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>剩余 %1。</translation>
    </message>
    <message>
        <source>Only within its leeway of %1 s.</source>
        <translation>仅在其 %1 秒容差之内。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>永不过期。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>not asked: no user endpoint is configured</source>
        <translation>未询问：未配置用户端点</translation>
    </message>
    <message>
        <source>Well formed and in time. Who stands behind it is not known yet.</source>
        <translation>格式正确，在有效期内。由谁签发尚未可知。</translation>
    </message>
    <message>
        <source>Well formed. Who stands behind it is not known yet.</source>
        <translation>格式正确。由谁签发尚未可知。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>看起来像</translation>
    </message>
    <message>
        <source>your environment %1, by its issuer alone</source>
        <translation>您的环境 %1（仅凭签发者判断）</translation>
    </message>
    <message>
        <source>The service says that there is no such user; why is still open.</source>
        <translation>服务称没有此用户；原因尚不明确。</translation>
    </message>
    <message>
        <source>%1 refused this token; why is still open.</source>
        <translation>%1 拒绝了此令牌；原因尚不明确。</translation>
    </message>
    <message>
        <source>%1 refused this token in words no profile knows.</source>
        <translation>%1 拒绝了此令牌，其措辞不为任何服务配置所知。</translation>
    </message>
    <message>
        <source>Decrypted, but not signed: nothing says who made it.</source>
        <translation>已解密，但未签名：没有内容说明由谁制作。</translation>
    </message>
    <message>
        <source>%1 has no such user. Whether it ever had is open.</source>
        <translation>%1 没有此用户。是否曾经有过尚不明确。</translation>
    </message>
    <message>
        <source>%1 answers &quot;not found&quot;. What that is about is open.</source>
        <translation>%1 的响应是 &quot;not found&quot;。所指为何尚不明确。</translation>
    </message>
    <message>
        <source>%1 refuses the token and does not say why.</source>
        <translation>%1 拒绝了令牌，且未说明原因。</translation>
    </message>
    <message>
        <source>The user exists in %1. The rest is not settled.</source>
        <translation>用户存在于 %1。其余尚无定论。</translation>
    </message>
    <message>
        <source>%1&apos;s answer says nothing of the user.</source>
        <translation>%1 的响应没有说明用户的情况。</translation>
    </message>
    <message>
        <source>The keys of %1 could not be read.</source>
        <translation>无法读取 %1 的密钥。</translation>
    </message>
    <message>
        <source>No keys are configured for %1 to check it with.</source>
        <translation>没有为 %1 配置用于检查的密钥。</translation>
    </message>
    <message>
        <source>The signature is valid; %1 was not asked for the user yet.</source>
        <translation>签名有效；尚未向 %1 询问用户。</translation>
    </message>
    <message>
        <source>Cannot tell yet: more than one cause is possible.</source>
        <translation>尚无法判断：可能的原因不止一个。</translation>
    </message>
    <message>
        <source>Cannot tell yet: nothing decides.</source>
        <translation>尚无法判断：没有决定性的证据。</translation>
    </message>
    <message>
        <source>Decrypted. What stands inside are no claims.</source>
        <translation>已解密。其中的内容不是声明。</translation>
    </message>
    <message>
        <source>The token is encrypted in a way that is unknown here.</source>
        <translation>令牌的加密方式在此未知。</translation>
    </message>
    <message>
        <source>The token cannot be decrypted with the given keys.</source>
        <translation>用所给密钥无法解密令牌。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>因为</translation>
    </message>
    <message>
        <source>Look at the plaintext.</source>
        <translation>请查看明文。</translation>
    </message>
    <message>
        <source>Give the private key, secret or password of its recipient.</source>
        <translation>请提供接收方的私钥、机密或密码。</translation>
    </message>
    <message>
        <source>The signature is valid. </source>
        <translation>签名有效。</translation>
    </message>
    <message>
        <source>Accepted by %1. </source>
        <translation>已被 %1 接受。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Refresh the token now: services without leeway refuse it.</source>
        <translation>请立即刷新令牌：没有容差的服务会拒绝它。</translation>
    </message>
    <message>
        <source>Give tokens an end (exp): this one stays valid for ever.</source>
        <translation>请为令牌设定到期时间 (exp)：此令牌永远有效。</translation>
    </message>
    <message>
        <source>The token lacks a scope that %1 wants.</source>
        <translation>令牌缺少 %1 要求的作用域。</translation>
    </message>
    <message>
        <source>Expected scopes</source>
        <translation>预期作用域</translation>
    </message>
    <message>
        <source>Found scopes</source>
        <translation>实际作用域</translation>
    </message>
    <message>
        <source>Ask for the scope %1 at login.</source>
        <translation>请在登录时申请作用域 %1。</translation>
    </message>
    <message>
        <source>The token names no audience; %1 wants its own.</source>
        <translation>令牌未指明受众；%1 要求自己的受众。</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>预期受众</translation>
    </message>
    <message>
        <source>Found audience</source>
        <translation>实际受众</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The token names no issuer; %1 wants its own.</source>
        <translation>令牌未指明签发者；%1 要求自己的签发者。</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>预期签发者</translation>
    </message>
    <message>
        <source>Found issuer</source>
        <translation>实际签发者</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>By</source>
        <translation>响应方</translation>
    </message>
    <message>
        <source>This is no token that can be read here.</source>
        <translation>这不是此处可读取的令牌。</translation>
    </message>
    <message>
        <source>This is not a token.</source>
        <translation>这不是令牌。</translation>
    </message>
    <message>
        <source>Ask its issuer about it: nothing is written inside.</source>
        <translation>请询问其签发者：里面没有可读内容。</translation>
    </message>
    <message>
        <source>Paste the token itself: three parts with dots, beginning with eyJ.</source>
        <translation>请粘贴令牌本身：以点分隔的三个部分，以 eyJ 开头。</translation>
    </message>
    <message>
        <source>This is a DPoP proof, not a token to log in with.</source>
        <translation>这是 DPoP 证明，不是用于登录的令牌。</translation>
    </message>
    <message>
        <source>This is a DPoP proof, and it does not hold.</source>
        <translation>这是 DPoP 证明，且不成立。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Paste the whole request: the token that it is for stands beside it.</source>
        <translation>请粘贴整个请求：它所对应的令牌就在其旁。</translation>
    </message>
    <message>
        <source>The token is encrypted. Its claims cannot be read here.</source>
        <translation>令牌已加密。其声明无法在此读取。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>Decrypt it with the recipient&apos;s private key.</source>
        <translation>请用接收方的私钥解密。</translation>
    </message>
    <message>
        <source>Decoded. No environment is configured to judge it.</source>
        <translation>已解码。未配置可判断它的环境。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, %2 parts</source>
        <translation>%1，%2 个部分</translation>
    </message>
    <message>
        <source>1 flaw</source>
        <translation>1 处缺陷</translation>
    </message>
    <message>
        <source>%1 flaws</source>
        <translation>%1 处缺陷</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>%1 keys tried</source>
        <translation>试过 %1 个密钥</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>绝不使用</translation>
    </message>
    <message>
        <source>alg %1</source>
        <translation>alg %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>starts in %1</source>
        <translation>%1后生效</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>%1前到期</translation>
    </message>
    <message>
        <source>valid for ever</source>
        <translation>永远有效</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>needs the user</source>
        <translation>需要用户</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 缺少 %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 个</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>相差不到一秒</translation>
    </message>
    <message>
        <source>B is %1 later</source>
        <translation>B 晚 %1</translation>
    </message>
    <message>
        <source>B is %1 earlier</source>
        <translation>B 早 %1</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>in capitals alone</source>
        <translation>仅大小写不同</translation>
    </message>
    <message>
        <source>in blanks alone</source>
        <translation>仅空白不同</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>写法不同</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>Check that %1 speaks TLS 1.2 or newer at that port, and which certificate it wants.</source>
        <translation>请检查 %1 在该端口是否支持 TLS 1.2 或更新版本，以及它要求哪个证书。</translation>
    </message>
    <message>
        <source>Check what %1 answers: it should be a key set.</source>
        <translation>请检查 %1 的响应：应为密钥集。</translation>
    </message>
    <message>
        <source>Check how %1 is spelt, and whether a VPN or another name server knows it.</source>
        <translation>请检查 %1 的拼写，以及 VPN 或其他域名服务器能否解析它。</translation>
    </message>
    <message>
        <source>Check that %1 is not overloaded and that no firewall keeps us from it, then ask again.</source>
        <translation>请检查 %1 是否过载、有无防火墙阻挡，然后重新询问。</translation>
    </message>
    <message>
        <source>the user endpoint</source>
        <translation>用户端点</translation>
    </message>
    <message>
        <source>the user endpoint of %1</source>
        <translation>%1 的用户端点</translation>
    </message>
    <message>
        <source>Log in at %1 and retry</source>
        <translation>请在 %1 登录后重试</translation>
    </message>
    <message>
        <source>, or describe the environment of %1.</source>
        <translation>，或描述 %1 的环境。</translation>
    </message>
    <message>
        <source>, or call %1</source>
        <translation>，或调用 %1</translation>
    </message>
    <message>
        <source>. Then give %1 its own signing key.</source>
        <translation>。然后给 %1 单独的签名密钥。</translation>
    </message>
    <message>
        <source>Compare the keys that %1 signs with and those that %2 checks with; fetch the key set again, or align the secret.</source>
        <translation>请比较 %1 签名所用的密钥与 %2 检查所用的密钥；重新获取密钥集，或统一机密。</translation>
    </message>
    <message>
        <source>Set the clock of the issuer right, or wait until the token begins.</source>
        <translation>请校准签发者的时钟，或等到令牌生效。</translation>
    </message>
    <message>
        <source>Make the issuer write seconds since 1970, as RFC 7519 §2 asks.</source>
        <translation>请让签发者按 RFC 7519 §2 的要求写入自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>Find out what answers in place of %1.</source>
        <translation>请查明是什么在代替 %1 应答。</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 to let this request through%2, or use an address behind it.</source>
        <translation>请让 %1 的运维方放行此请求%2，或改用其后的地址。</translation>
    </message>
    <message>
        <source> (request id %1)</source>
        <translation>（请求 ID %1）</translation>
    </message>
    <message>
        <source>Write the id as &quot;%1&quot; at the issuer, or make the service read it that way.</source>
        <translation>请在签发者处将 ID 写为 &quot;%1&quot;，或让服务按此读取。</translation>
    </message>
    <message>
        <source>Write the id as &quot;%1&quot; where it is issued.</source>
        <translation>请在签发处将 ID 写为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Compare the id at the issuer and in the store character by character.</source>
        <translation>请逐个字符比较签发者处与存储中的 ID。</translation>
    </message>
    <message>
        <source>Log in again to get a token for %1, and move what still refers to the old id.</source>
        <translation>请重新登录以取得 %1 的令牌，并迁移仍指向旧 ID 的内容。</translation>
    </message>
    <message>
        <source>Log in again to get a token with the new id.</source>
        <translation>请重新登录，以取得带新 ID 的令牌。</translation>
    </message>
    <message>
        <source>Look users up by the claim &quot;%1&quot;, or keep a map from sub to the store&apos;s id.</source>
        <translation>请按声明 &quot;%1&quot; 查找用户，或维护从 sub 到存储 ID 的映射。</translation>
    </message>
    <message>
        <source>Look users up by &quot;oid&quot; (with &quot;tid&quot;), not by &quot;sub&quot;.</source>
        <translation>请按 &quot;oid&quot;（连同 &quot;tid&quot;）查找用户，而不是 &quot;sub&quot;。</translation>
    </message>
    <message>
        <source>Look users up by the id that this store uses, or keep a map from sub to it.</source>
        <translation>请按此存储所用的 ID 查找用户，或维护从 sub 到该 ID 的映射。</translation>
    </message>
    <message>
        <source>End the client&apos;s session. If the account should exist, create or restore it in %1.</source>
        <translation>请结束客户端的会话。如果账户应当存在，请在 %1 中创建或恢复它。</translation>
    </message>
    <message>
        <source>Wait a minute, then ask again with fewer probes.</source>
        <translation>请等一分钟，然后以较少的探测重新询问。</translation>
    </message>
    <message>
        <source>Wait until %1, then ask again with fewer probes.</source>
        <translation>请等到 %1，然后以较少的探测重新询问。</translation>
    </message>
    <message>
        <source>Check that %1 runs and can be reached from the service.</source>
        <translation>请检查 %1 是否在运行、能否从服务访问。</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for a credential that may read users there. This says nothing about the token.</source>
        <translation>请向 %1 的管理员索要可读取其用户的凭据。这与令牌无关。</translation>
    </message>
    <message>
        <source>Ask whoever runs the service behind %1 to look at its health and its log.</source>
        <translation>请让 %1 背后服务的运维方查看其健康状况和日志。</translation>
    </message>
    <message>
        <source>Purge the cache before %1 and answer users with private, no-store.</source>
        <translation>请清除 %1 之前的缓存，并以 private, no-store 响应用户查询。</translation>
    </message>
    <message>
        <source>Make the issuer add &quot;%1&quot; to access tokens.</source>
        <translation>请让签发者在访问令牌中加入 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Send the access token of a logged-in user.</source>
        <translation>请发送已登录用户的访问令牌。</translation>
    </message>
    <message>
        <source>Get a fresh token from the issuer and send it unchanged.</source>
        <translation>请从签发者处获取新令牌，并原样发送。</translation>
    </message>
    <message>
        <source>Make the service in %1 look users up by the claim that holds their id there.</source>
        <translation>请让 %1 中的服务按存有其用户 ID 的声明查找用户。</translation>
    </message>
    <message>
        <source>Check in %1 which guard, table or tenant the service looks users up in.</source>
        <translation>请在 %1 中检查服务按哪个 guard、表或租户查找用户。</translation>
    </message>
    <message>
        <source>Tell whoever is responsible for security in %1: one person&apos;s token opens another&apos;s account. End such tokens, and never give an id out twice.</source>
        <translation>请告知 %1 的安全负责人：一个人的令牌能打开另一个人的账户。请终止此类令牌，且切勿重复分配 ID。</translation>
    </message>
    <message>
        <source>Ask an administrator to restore the user in %1, or end the client&apos;s session.</source>
        <translation>请让管理员在 %1 中恢复该用户，或结束客户端的会话。</translation>
    </message>
    <message>
        <source>Clear the client&apos;s session and log in again; the users of %1 were replaced.</source>
        <translation>请清除客户端的会话并重新登录；%1 的用户已被替换。</translation>
    </message>
    <message>
        <source>Fix the federation of %1 so that ids stay, then log in again.</source>
        <translation>请修正 %1 的联合身份设置，使 ID 保持不变，然后重新登录。</translation>
    </message>
    <message>
        <source>If that was not meant, ask an administrator of %1 to enable the user.</source>
        <translation>如非有意，请让 %1 的管理员启用该用户。</translation>
    </message>
    <message>
        <source>Ask the user to finish the invitation or confirmation, or activate the account in %1.</source>
        <translation>请让用户完成邀请或确认，或在 %1 中激活账户。</translation>
    </message>
    <message>
        <source>Ask the user to log in again. If no sign-out was meant, look for one: another tab, device or program.</source>
        <translation>请让用户重新登录。如非有意退出，请查找退出来源：其他标签页、设备或程序。</translation>
    </message>
    <message>
        <source>Create the user in %1: invite, synchronise, or create at first login.</source>
        <translation>请在 %1 中创建用户：邀请、同步或在首次登录时创建。</translation>
    </message>
    <message>
        <source>Check which rows and fields the credential of %1 may see, and by which path.</source>
        <translation>请检查 %1 的凭据能看到哪些行和字段、经由哪条路径。</translation>
    </message>
    <message>
        <source>Read from the primary, or ask again after a few seconds.</source>
        <translation>请从主库读取，或几秒后重新询问。</translation>
    </message>
    <message>
        <source>Ask who made this token: a script, a test, or somebody who has the signing key.</source>
        <translation>请查明此令牌由谁制作：脚本、测试，或持有签名密钥的人。</translation>
    </message>
    <message>
        <source>Configure the user endpoint of %1 to ask whether the user exists.</source>
        <translation>请配置 %1 的用户端点，以便询问用户是否存在。</translation>
    </message>
    <message>
        <source>Ask %1 whether it knows this id%2.</source>
        <translation>请询问 %1 是否认识此 ID%2。</translation>
    </message>
    <message>
        <source>; it was not asked: %1</source>
        <translation>；之前未询问：%1</translation>
    </message>
    <message>
        <source>Give %1 a credential of its own to look the user up with.</source>
        <translation>请给 %1 单独的凭据，用来查找用户。</translation>
    </message>
    <message>
        <source>Give %1 a lookup that tells who exists: it answers a random id with a record too.</source>
        <translation>请给 %1 一个能区分用户是否存在的查询：它对随机 ID 也返回记录。</translation>
    </message>
    <message>
        <source>Ask %1 again; its answer says nothing of the user.</source>
        <translation>请重新询问 %1；其响应没有说明用户的情况。</translation>
    </message>
    <message>
        <source>Look at the audit log of %1: who deleted or created this user, and when?</source>
        <translation>请查看 %1 的审计日志：谁在何时删除或创建了此用户？</translation>
    </message>
    <message>
        <source>Describe an environment: issuer, keys and user endpoint.</source>
        <translation>请描述一个环境：签发者、密钥和用户端点。</translation>
    </message>
    <message>
        <source>Allow the keys of %1 to be fetched.</source>
        <translation>请允许获取 %1 的密钥。</translation>
    </message>
    <message>
        <source>Allow %1 to be asked for its keys and for this user, or read on offline.</source>
        <translation>请允许向 %1 获取密钥并询问此用户，或继续离线查看。</translation>
    </message>
    <message>
        <source>Make the keys of %1 readable: %2</source>
        <translation>请使 %1 的密钥可读取：%2</translation>
    </message>
    <message>
        <source>Configure the keys of %1: whether the token is genuine is not known.</source>
        <translation>请配置 %1 的密钥：令牌是否真实尚未可知。</translation>
    </message>
    <message>
        <source>Configure the keys of %1.</source>
        <translation>请配置 %1 的密钥。</translation>
    </message>
    <message>
        <source>Ask the issuer for a signed token inside: anybody who can encrypt could have made this one.</source>
        <translation>请让签发者在内层使用已签名的令牌：任何能加密的人都可能制作此令牌。</translation>
    </message>
    <message>
        <source>Check the signature elsewhere: %1</source>
        <translation>请在别处检查签名：%1</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>声明 %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>it stood in the set until %1 at least, and was gone by %2</source>
        <translation>它至少到 %1 仍在密钥集中，最迟 %2 消失</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>，%1前</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; appeared in the set by %2%3</source>
        <translation>密钥 &quot;%1&quot; 出现在密钥集中，最迟 %2%3</translation>
    </message>
    <message>
        <source>shared key</source>
        <translation>共用密钥</translation>
    </message>
    <message>
        <source>%1 has it too</source>
        <translation>%1 也有</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>此处不检查</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 响应 %2</translation>
    </message>
    <message>
        <source>The user endpoint gave no answer</source>
        <translation>用户端点没有响应</translation>
    </message>
    <message>
        <source>The keys could not be fetched from %1: %2</source>
        <translation>无法从 %1 获取密钥：%2</translation>
    </message>
    <message>
        <source>The keys could not be fetched: %1 answered %2</source>
        <translation>无法获取密钥：%1 响应 %2</translation>
    </message>
    <message>
        <source>An HTTP answer came</source>
        <translation>收到了 HTTP 响应</translation>
    </message>
    <message>
        <source>%1: a proxy wants a login of its own</source>
        <translation>%1：代理要求登录代理本身</translation>
    </message>
    <message>
        <source>The service itself answered: %1</source>
        <translation>应答的是服务本身：%1</translation>
    </message>
    <message>
        <source>The answer bears no mark of the user service</source>
        <translation>响应不带用户服务的特征</translation>
    </message>
    <message>
        <source>%1 answered, not the service: %2</source>
        <translation>应答的是 %1，而不是服务：%2</translation>
    </message>
    <message>
        <source>The question was redirected to another host: %1</source>
        <translation>询问被重定向到另一台主机：%1</translation>
    </message>
    <message>
        <source>A known user is found on this path</source>
        <translation>在此路径上能找到已知用户</translation>
    </message>
    <message>
        <source>A router answered, no user service: %1</source>
        <translation>应答的是路由器，而不是用户服务：%1</translation>
    </message>
    <message>
        <source>%1: the path is there for other methods only</source>
        <translation>%1：该路径只支持其他方法</translation>
    </message>
    <message>
        <source>The path leads to users</source>
        <translation>该路径通往用户</translation>
    </message>
    <message>
        <source>A known id, a random id and this one are answered alike, with %1</source>
        <translation>已知 ID、随机 ID 与此 ID 的响应相同：%1</translation>
    </message>
    <message>
        <source>The same credential sees a known user</source>
        <translation>同一凭据能看到已知用户</translation>
    </message>
    <message>
        <source>The credential was good for an answer about the user</source>
        <translation>凭据有效，得到了关于该用户的响应</translation>
    </message>
    <message>
        <source>%1, also for another id</source>
        <translation>%1，对另一个 ID 也如此</translation>
    </message>
    <message>
        <source>%1 and names our key: %2</source>
        <translation>%1，并指明我方密钥：%2</translation>
    </message>
    <message>
        <source>The token endpoint gave no credential: %1</source>
        <translation>令牌端点未给出凭据：%1</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>响应为 %1</translation>
    </message>
    <message>
        <source>The 429 is a bot challenge, no limit</source>
        <translation>此 429 是机器人验证，不是速率限制</translation>
    </message>
    <message>
        <source>%1, retry after %2 s</source>
        <translation>%1，%2 秒后重试</translation>
    </message>
    <message>
        <source>A known user is found at the same moment</source>
        <translation>同一时刻能找到已知用户</translation>
    </message>
    <message>
        <source>The service answers about the user</source>
        <translation>服务的响应是关于该用户的</translation>
    </message>
    <message>
        <source>%1 for this id, while a known user is found</source>
        <translation>对此 ID 为 %1，而已知用户能找到</translation>
    </message>
    <message>
        <source>The answer&apos;s text carries an inner error: &quot;%1&quot;</source>
        <translation>响应文本带有内部错误：&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Past the cache the answer is another: %1 instead of %2</source>
        <translation>绕过缓存后响应不同：是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>Past the cache the answer is the same</source>
        <translation>绕过缓存后响应相同</translation>
    </message>
    <message>
        <source>The answer bears marks of a cache</source>
        <translation>响应带有缓存的特征</translation>
    </message>
    <message>
        <source>The answer bears no mark of a cache</source>
        <translation>响应不带缓存的特征</translation>
    </message>
    <message>
        <source>, created %1</source>
        <translation>，创建于 %1</translation>
    </message>
    <message>
        <source>The token&apos;s issuer is %1&apos;s, letter for letter</source>
        <translation>令牌的签发者与 %1 的逐字一致</translation>
    </message>
    <message>
        <source>The signature verifies with a key of %1</source>
        <translation>签名可用 %1 的密钥验证通过</translation>
    </message>
    <message>
        <source>%1 finds this %2%3</source>
        <translation>%1 能找到此 %2%3</translation>
    </message>
    <message>
        <source>%1 has no such user</source>
        <translation>%1 没有此用户</translation>
    </message>
    <message>
        <source>The issuer is not %1&apos;s: expected %2, found %3</source>
        <translation>签发者不是 %1 的：预期 %2，实际 %3</translation>
    </message>
    <message>
        <source>The issuer differs from %1&apos;s in %2</source>
        <translation>签发者与 %1 的差异：%2</translation>
    </message>
    <message>
        <source>The token names no issuer</source>
        <translation>令牌未指明签发者</translation>
    </message>
    <message>
        <source>The audience is %1&apos;s: %2</source>
        <translation>受众是 %1 的：%2</translation>
    </message>
    <message>
        <source>The token is for another audience: expected %1, found %2</source>
        <translation>令牌面向另一个受众：预期 %1，实际 %2</translation>
    </message>
    <message>
        <source>The token is of the project %1, the endpoint of %2</source>
        <translation>令牌属于项目 %1，端点属于 %2</translation>
    </message>
    <message>
        <source>The %1 is another one: expected %2, found %3</source>
        <translation>%1 不同：预期 %2，实际 %3</translation>
    </message>
    <message>
        <source>The issuer is a development instance: a live key does not see its users</source>
        <translation>签发者是开发实例：正式密钥看不到其用户</translation>
    </message>
    <message>
        <source>Issuer and key are %1&apos;s</source>
        <translation>签发者和密钥都是 %1 的</translation>
    </message>
    <message>
        <source>The user exists here</source>
        <translation>用户存在于此处</translation>
    </message>
    <message>
        <source>The identity provider has this user; the service says that it has not</source>
        <translation>身份提供方有此用户；服务称没有</translation>
    </message>
    <message>
        <source>The identity provider has this user, disabled</source>
        <translation>身份提供方有此用户，但已停用</translation>
    </message>
    <message>
        <source>The identity provider has this user in its recycle bin</source>
        <translation>身份提供方的回收站中有此用户</translation>
    </message>
    <message>
        <source>The identity provider has this user, %1 has not</source>
        <translation>身份提供方有此用户，%1 没有</translation>
    </message>
    <message>
        <source>The identity provider has no such user either</source>
        <translation>身份提供方也没有此用户</translation>
    </message>
    <message>
        <source>%1 has the same issuer and knows this user, %2 does not</source>
        <translation>%1 的签发者相同且有此用户，%2 没有</translation>
    </message>
    <message>
        <source>The user may also need an account in %1</source>
        <translation>用户可能还需要 %1 中的账户</translation>
    </message>
    <message>
        <source>The call with the token says: %1</source>
        <translation>以令牌调用的结果：%1</translation>
    </message>
    <message>
        <source>The user exists and is active</source>
        <translation>用户存在且已启用</translation>
    </message>
    <message>
        <source>The call with the token is refused while the user exists: %1</source>
        <translation>用户存在，但以令牌调用被拒绝：%1</translation>
    </message>
    <message>
        <source>The call with the token succeeds</source>
        <translation>以令牌调用成功</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>服务称：%1</translation>
    </message>
    <message>
        <source>A user in the recycle bin has no sessions either</source>
        <translation>回收站中的用户也没有会话</translation>
    </message>
    <message>
        <source>A session may not have reached every replica</source>
        <translation>会话可能尚未同步到每个副本</translation>
    </message>
    <message>
        <source>The service refuses the token and does not say why</source>
        <translation>服务拒绝了令牌，且未说明原因</translation>
    </message>
    <message>
        <source>Tokens are valid since %1; the login was at %2</source>
        <translation>自 %1 起签发的令牌才有效；登录在 %2</translation>
    </message>
    <message>
        <source>The password was changed %1 after the token was issued</source>
        <translation>密码在令牌签发 %1后被更改</translation>
    </message>
    <message>
        <source>The record was created %1 after the token was issued</source>
        <translation>记录在令牌签发 %1后创建</translation>
    </message>
    <message>
        <source>No change of the account is younger than the token</source>
        <translation>账户的变更都不晚于令牌</translation>
    </message>
    <message>
        <source>Asked again, the user is found</source>
        <translation>再次询问时找到了用户</translation>
    </message>
    <message>
        <source>Asked again, the session is there</source>
        <translation>再次询问时会话存在</translation>
    </message>
    <message>
        <source>Asked again after %1: the same answer</source>
        <translation>%1后再次询问：响应相同</translation>
    </message>
    <message>
        <source>The user is found at once</source>
        <translation>立即找到了用户</translation>
    </message>
    <message>
        <source>The token is only %1 old</source>
        <translation>令牌签发仅 %1</translation>
    </message>
    <message>
        <source>The token is %1 old</source>
        <translation>令牌已签发 %1</translation>
    </message>
    <message>
        <source>The call with the token finds the user, the lookup by id does not</source>
        <translation>以令牌调用能找到用户，按 ID 查询则找不到</translation>
    </message>
    <message>
        <source>Our credential sees a known user and is refused for this one</source>
        <translation>我方凭据能看到已知用户，但对此用户被拒绝</translation>
    </message>
    <message>
        <source>Found when spelled otherwise (%1)%2</source>
        <translation>换种写法（%1）即可找到%2</translation>
    </message>
    <message>
        <source>That record is of somebody else</source>
        <translation>该记录属于另一个人</translation>
    </message>
    <message>
        <source>The id is found as it is written</source>
        <translation>ID 按原写法即可找到</translation>
    </message>
    <message>
        <source>%1 other spellings are not found either</source>
        <translation>其他 %1 种写法也未找到</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2: expected a text</source>
        <translation>&quot;%1&quot; 是 %2：预期为文本</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The service received another id: sent &quot;%1&quot;, it names &quot;%2&quot;</source>
        <translation>服务收到的是另一个 ID：发送的是 &quot;%1&quot;，它指明的是 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Entra gives every application another sub; the directory&apos;s id is oid</source>
        <translation>Entra 为每个应用提供不同的 sub；目录中的 ID 是 oid</translation>
    </message>
    <message>
        <source>Cognito knows federated users by cognito:username, not by sub</source>
        <translation>Cognito 以 cognito:username 识别联合用户，而不是 sub</translation>
    </message>
    <message>
        <source>Okta puts the login into sub; the user&apos;s id is uid</source>
        <translation>Okta 将登录名放入 sub；用户 ID 是 uid</translation>
    </message>
    <message>
        <source>authentik hashes the user&apos;s id into sub by default</source>
        <translation>authentik 默认将用户 ID 的哈希放入 sub</translation>
    </message>
    <message>
        <source>Dex packs connector and user into sub</source>
        <translation>Dex 将连接器和用户一起编入 sub</translation>
    </message>
    <message>
        <source>sub names a federated user of Keycloak</source>
        <translation>sub 指明的是 Keycloak 的联合用户</translation>
    </message>
    <message>
        <source>The ids of this store are UUIDs; sub is none</source>
        <translation>此存储的 ID 是 UUID；sub 不是</translation>
    </message>
    <message>
        <source>Asked for %1, the service answers %2</source>
        <translation>询问的是 %1，服务的响应是 %2</translation>
    </message>
    <message>
        <source>: the number was rounded, as a double does beyond 2^53</source>
        <translation>：数字被舍入，双精度浮点数超过 2^53 时会这样</translation>
    </message>
    <message>
        <source>, the same person</source>
        <translation>，同一个人</translation>
    </message>
    <message>
        <source>The record %1 holds this id in &quot;%2&quot;</source>
        <translation>记录 %1 在 &quot;%2&quot; 中存有此 ID</translation>
    </message>
    <message>
        <source>Found by %1 as %2</source>
        <translation>按 %1 找到，为 %2</translation>
    </message>
    <message>
        <source>%1, created %2, after the token was issued</source>
        <translation>%1，创建于 %2，晚于令牌签发</translation>
    </message>
    <message>
        <source>That record is federated: its id comes from an import</source>
        <translation>该记录来自联合身份：其 ID 由导入产生</translation>
    </message>
    <message>
        <source>%1, which is older than the token</source>
        <translation>%1，早于令牌</translation>
    </message>
    <message>
        <source>%1; when that record was made is not said</source>
        <translation>%1；未说明该记录的创建时间</translation>
    </message>
    <message>
        <source>Found by %1 as %2: %3</source>
        <translation>按 %1 找到，为 %2：%3</translation>
    </message>
    <message>
        <source>A search by %1 lists this very id, the lookup by id does not</source>
        <translation>按 %1 搜索能列出此 ID，按 ID 查询则找不到</translation>
    </message>
    <message>
        <source>The user is found under this id</source>
        <translation>以此 ID 能找到用户</translation>
    </message>
    <message>
        <source>The record is visible by its id</source>
        <translation>按 ID 能看到记录</translation>
    </message>
    <message>
        <source>The user is found in this store</source>
        <translation>在此存储中能找到用户</translation>
    </message>
    <message>
        <source>No account has the token&apos;s %1 either</source>
        <translation>令牌的 %1 也不对应任何账户</translation>
    </message>
    <message>
        <source>disclosures that the token refers to, each once (RFC 9901 §7.1)</source>
        <translation>令牌所引用的披露项，每项一次（RFC 9901 §7.1）</translation>
    </message>
    <message>
        <source>Ask the holder to present it again.</source>
        <translation>请让持有者重新出示。</translation>
    </message>
    <message>
        <source>a KB-JWT by the key in &quot;cnf&quot;, over what is presented (RFC 9901 §4.3)</source>
        <translation>由 &quot;cnf&quot; 中的密钥对所出示内容作出的 KB-JWT（RFC 9901 §4.3）</translation>
    </message>
    <message>
        <source>a DPoP proof for this very request (RFC 9449 §4.3)</source>
        <translation>专用于此请求的 DPoP 证明（RFC 9449 §4.3）</translation>
    </message>
    <message>
        <source>Make a fresh proof for each request.</source>
        <translation>请为每个请求制作新的证明。</translation>
    </message>
    <message>
        <source>The token is bound to a key: it is of use only with a DPoP proof by that key (RFC 9449).</source>
        <translation>令牌绑定到密钥：须有该密钥的 DPoP 证明才能使用（RFC 9449）。</translation>
    </message>
    <message>
        <source>The token is bound to a client certificate: it is of use only over TLS with it (RFC 8705).</source>
        <translation>令牌绑定到客户端证书：须通过使用该证书的 TLS 才能使用（RFC 8705）。</translation>
    </message>
    <message>
        <source>Send it as its client does.</source>
        <translation>请按其客户端的方式发送。</translation>
    </message>
    <message>
        <source>What was decrypted is signed by nobody: anyone who has the key to encrypt can make such a token.</source>
        <translation>解密所得内容无人签名：任何持有加密密钥的人都能制作此类令牌。</translation>
    </message>
    <message>
        <source>a signed token inside (RFC 7519 §11.2)</source>
        <translation>内层为已签名的令牌（RFC 7519 §11.2）</translation>
    </message>
    <message>
        <source>Do not take decryption for a signature.</source>
        <translation>请勿把能解密当作已签名。</translation>
    </message>
    <message>
        <source>a token that a given key opens</source>
        <translation>所给密钥能解开的令牌</translation>
    </message>
    <message>
        <source>server answer</source>
        <translation>服务器响应</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;</source>
        <translation>%1 称 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1; our lookup finds no user any more</source>
        <translation>%1；我方查询已找不到用户</translation>
    </message>
    <message>
        <source>%1, which it would not say then</source>
        <translation>%1，若是此原因则不会这样说</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>the times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>sub and its form</source>
        <translation>sub 及其形式</translation>
    </message>
    <message>
        <source>the user&apos;s record</source>
        <translation>用户记录</translation>
    </message>
    <message>
        <source>%1 had already accepted %2</source>
        <translation>%1 此前已接受：%2</translation>
    </message>
    <message>
        <source>The keys of %1 verify the signature; the service refuses it</source>
        <translation>%1 的密钥能验证通过此签名；服务却拒绝它</translation>
    </message>
    <message>
        <source>%1: a service that keeps older keys does not know it yet</source>
        <translation>%1：沿用旧密钥的服务尚不知道它</translation>
    </message>
    <message>
        <source>Our lookup finds this user; the service does not</source>
        <translation>我方查询能找到此用户；服务找不到</translation>
    </message>
    <message>
        <source>%1, which reads the claim &quot;%2&quot;</source>
        <translation>%1，它读取的是声明 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1; our lookup finds the user, active</source>
        <translation>%1；我方查询能找到用户，且已启用</translation>
    </message>
    <message>
        <source>%1 looks users up by &quot;%2&quot;, which the token has not</source>
        <translation>%1 按 &quot;%2&quot; 查找用户，而令牌没有它</translation>
    </message>
    <message>
        <source>The service accepted the signature; the keys configured here do not</source>
        <translation>服务接受了签名；此处配置的密钥不能验证通过</translation>
    </message>
    <message>
        <source>The header says alg &quot;%1&quot;: nobody signed this token</source>
        <translation>头部写明 alg &quot;%1&quot;：此令牌无人签名</translation>
    </message>
    <message>
        <source>The issuer is right, so the keys may differ from those it signs with</source>
        <translation>签发者正确，因此密钥可能与其签名所用的不同</translation>
    </message>
    <message>
        <source>No key of %1 has the kid &quot;%2&quot;%3</source>
        <translation>%1 没有 kid 为 &quot;%2&quot; 的密钥%3</translation>
    </message>
    <message>
        <source>The token brings a key of its own, which proves nothing</source>
        <translation>令牌自带密钥，这证明不了什么</translation>
    </message>
    <message>
        <source>%1 has the same issuer and verifies the signature; %2 does not</source>
        <translation>%1 的签发者相同且能验证通过签名；%2 不能</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>签名有效</translation>
    </message>
    <message>
        <source>The key that made it is published under another kid</source>
        <translation>作出签名的密钥以另一个 kid 发布</translation>
    </message>
    <message>
        <source>A configured key made the signature</source>
        <translation>签名由已配置的密钥作出</translation>
    </message>
    <message>
        <source>exp passed %1 ago</source>
        <translation>exp 已过 %1</translation>
    </message>
    <message>
        <source>%1 lies %2 ahead</source>
        <translation>%1 在 %2之后</translation>
    </message>
    <message>
        <source>By the server&apos;s clock, %1, the token is %2</source>
        <translation>按服务器时钟（%1），令牌的状态：%2</translation>
    </message>
    <message>
        <source>By the server&apos;s clock, %1, the token is in time</source>
        <translation>按服务器时钟（%1），令牌在有效期内</translation>
    </message>
    <message>
        <source>A time is in milliseconds; services read it as seconds</source>
        <translation>有时间以毫秒为单位；服务会按秒读取</translation>
    </message>
    <message>
        <source>The times hold only within the leeway of %1 s</source>
        <translation>时间仅在 %1 秒容差内成立</translation>
    </message>
    <message>
        <source>In time, %1 left</source>
        <translation>在有效期内，剩余 %1</translation>
    </message>
    <message>
        <source>The token never expires</source>
        <translation>令牌永不过期</translation>
    </message>
    <message>
        <source>The token has no &quot;%1&quot;</source>
        <translation>令牌没有 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot; 为空</translation>
    </message>
    <message>
        <source>role is &quot;%1&quot;: an API key, no user</source>
        <translation>role 为 &quot;%1&quot;：是 API 密钥，不是用户</translation>
    </message>
    <message>
        <source>gty is &quot;client-credentials&quot;</source>
        <translation>gty 为 &quot;client-credentials&quot;</translation>
    </message>
    <message>
        <source>idtyp is &quot;app&quot;</source>
        <translation>idtyp 为 &quot;app&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a program</source>
        <translation>&quot;%1&quot; 指明的是程序</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;</source>
        <translation>&quot;%1&quot; 为 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; equals %2: the client itself</source>
        <translation>&quot;%1&quot; 等于 %2：即客户端自身</translation>
    </message>
    <message>
        <source>common_name without a subject: a service token of Cloudflare Access</source>
        <translation>有 common_name 而无主体：是 Cloudflare Access 的服务令牌</translation>
    </message>
    <message>
        <source>a refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>an ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>It is %1, not an access token</source>
        <translation>它不是访问令牌，类型：%1</translation>
    </message>
    <message>
        <source>It carries marks of a login: %1</source>
        <translation>它带有登录的特征：%1</translation>
    </message>
    <message>
        <source>Its user is found</source>
        <translation>能找到其用户</translation>
    </message>
    <message>
        <source>The record says: %1</source>
        <translation>记录显示：%1</translation>
    </message>
    <message>
        <source>The record says that the user is disabled</source>
        <translation>记录显示用户已被停用</translation>
    </message>
    <message>
        <source>The record is active</source>
        <translation>记录为已启用</translation>
    </message>
    <message>
        <source>The record is marked as deleted</source>
        <translation>记录被标记为已删除</translation>
    </message>
    <message>
        <source>The record is not marked as deleted</source>
        <translation>记录未被标记为已删除</translation>
    </message>
    <message>
        <source>The recycle bin has this user</source>
        <translation>回收站中有此用户</translation>
    </message>
    <message>
        <source>The recycle bin has no such user</source>
        <translation>回收站中没有此用户</translation>
    </message>
    <message>
        <source>The record says that the user was never activated</source>
        <translation>记录显示用户从未激活</translation>
    </message>
    <message>
        <source>The record is activated</source>
        <translation>记录为已激活</translation>
    </message>
    <message>
        <source>The audit log names this id</source>
        <translation>审计日志提到此 ID</translation>
    </message>
    <message>
        <source>The service says &quot;%1&quot;</source>
        <translation>服务称 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>; a known user is found there</source>
        <translation>；在该处能找到已知用户</translation>
    </message>
    <message>
        <source> in the service&apos;s own words</source>
        <translation>（服务的原话）</translation>
    </message>
    <message>
        <source>, as for a random id</source>
        <translation>，与随机 ID 的结果相同</translation>
    </message>
    <message>
        <source>The token is genuine: %1 signed it</source>
        <translation>令牌是真实的：由 %1 签名</translation>
    </message>
    <message>
        <source>It comes from a login: it carries %1</source>
        <translation>它来自登录：带有 %1</translation>
    </message>
    <message>
        <source>It carries no mark of a login: no sid, session_id or auth_time</source>
        <translation>它没有登录的特征：无 sid、session_id 或 auth_time</translation>
    </message>
    <message>
        <source>The answer is &quot;not found&quot;, and nothing shows that it is about this user</source>
        <translation>响应是 &quot;not found&quot;，但无从确认是针对此用户</translation>
    </message>
    <message>
        <source>The known user is gone too, in the service&apos;s own words</source>
        <translation>已知用户也已不在，服务的原话如此</translation>
    </message>
    <message>
        <source>A known user is older than the token</source>
        <translation>有已知用户早于令牌</translation>
    </message>
    <message>
        <source>Even the known user was created after the token was issued: %1</source>
        <translation>就连已知用户也创建于令牌签发之后：%1</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>the form of sub</source>
        <translation>sub 的形式</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>had already accepted %1</source>
        <translation>此前已接受：%1</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>No service profile knows this text; it rules nothing out.</source>
        <translation>没有服务配置能识别此文本；它不排除任何原因。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a JSON number; RFC 7519 §4.1.2 asks for a string.</source>
        <translation>&quot;%1&quot; 是 JSON 数字；RFC 7519 §4.1.2 要求字符串。</translation>
    </message>
    <message>
        <source>%1 becomes another number in programs that read JSON numbers as doubles.</source>
        <translation>在以双精度浮点数读取 JSON 数字的程序中，%1 会变成另一个数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; RFC 7519 §4.1.2 asks for a string.</source>
        <translation>&quot;%1&quot; 是 %2；RFC 7519 §4.1.2 要求字符串。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands %2 times; services differ in which one they use.</source>
        <translation>&quot;%1&quot; 出现 %2 次；采用哪一个因服务而异。</translation>
    </message>
    <message>
        <source>The id is an empty string.</source>
        <translation>ID 是空字符串。</translation>
    </message>
    <message>
        <source>A blank stands before the id: %1.</source>
        <translation>ID 之前有空白：%1。</translation>
    </message>
    <message>
        <source>A blank stands behind the id: %1.</source>
        <translation>ID 之后有空白：%1。</translation>
    </message>
    <message>
        <source>A blank stands inside the id: %1.</source>
        <translation>ID 之中有空白：%1。</translation>
    </message>
    <message>
        <source>an invisible character</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>a character that turns the direction</source>
        <translation>改变文字方向的字符</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate)</source>
        <translation>半个字符（孤立的代理项）</translation>
    </message>
    <message>
        <source>The id holds %1: %2.</source>
        <translation>ID 中含有%1：%2。</translation>
    </message>
    <message>
        <source>The id mixes scripts: %1.</source>
        <translation>ID 混用多种文字：%1。</translation>
    </message>
    <message>
        <source>Characters that look like ASCII and are not: %1.</source>
        <translation>形似 ASCII 却并非 ASCII 的字符：%1。</translation>
    </message>
    <message>
        <source>The id is not in Unicode form NFC: letters and their accents stand apart.</source>
        <translation>ID 不是 Unicode NFC 形式：字母与其附加符号是分开的。</translation>
    </message>
    <message>
        <source>The id holds compatibility characters (ligatures, full-width letters, special blanks).</source>
        <translation>ID 含有兼容字符（连字、全角字母、特殊空白）。</translation>
    </message>
    <message>
        <source>The id has accented letters; stores that keep them decomposed (NFD) have other bytes for it.</source>
        <translation>ID 含有带附加符号的字母；以分解形式 (NFD) 保存的存储中，其字节不同。</translation>
    </message>
    <message>
        <source>The id is UTF-8 that was read as Latin-1: it was &quot;%1&quot;.</source>
        <translation>ID 是被按 Latin-1 读取的 UTF-8：原为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The id holds U+FFFD: characters were lost before it was written.</source>
        <translation>ID 含有 U+FFFD：写入之前已有字符丢失。</translation>
    </message>
    <message>
        <source>The id holds HTML entities: it was &quot;%1&quot;.</source>
        <translation>ID 含有 HTML 实体：原为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Quotation marks are part of the id.</source>
        <translation>引号是 ID 的一部分。</translation>
    </message>
    <message>
        <source>The id is Dex&apos;s own form: user &quot;%1&quot; of the connector &quot;%2&quot;.</source>
        <translation>ID 是 Dex 自有的形式：连接器 &quot;%2&quot; 的用户 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The id is base64 of &quot;%1&quot;.</source>
        <translation>ID 是 &quot;%1&quot; 的 base64。</translation>
    </message>
    <message>
        <source>The id is the nil UUID: nobody&apos;s.</source>
        <translation>ID 是全零 UUID：不属于任何人。</translation>
    </message>
    <message>
        <source>The UUID has upper-case letters; RFC 9562 writes lower case.</source>
        <translation>UUID 含有大写字母；RFC 9562 以小写书写。</translation>
    </message>
    <message>
        <source>The UUID is spelled unusually (braces, urn:uuid: or no dashes).</source>
        <translation>UUID 的写法不常见（花括号、urn:uuid: 或无连字符）。</translation>
    </message>
    <message>
        <source>The id is &quot;%1&quot;: a program wrote its nothing as a text.</source>
        <translation>ID 是 &quot;%1&quot;：程序把空值写成了文本。</translation>
    </message>
    <message>
        <source>The id names its connection: &quot;%1&quot;.</source>
        <translation>ID 指明其连接：&quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The id is Keycloak&apos;s form for a federated user: component %1.</source>
        <translation>ID 是 Keycloak 联合用户的形式：组件 %1。</translation>
    </message>
    <message>
        <source>The id names a program, not a person.</source>
        <translation>ID 指明的是程序，不是人。</translation>
    </message>
    <message>
        <source>The e-mail has upper-case letters; many stores keep lower case.</source>
        <translation>电子邮件含有大写字母；许多存储只保存小写。</translation>
    </message>
    <message>
        <source>The id is a small number: every store has such a user, not always the same person.</source>
        <translation>ID 是一个小数字：每个存储都有这样的用户，但未必是同一个人。</translation>
    </message>
    <message>
        <source>The id is a number above 2^53: read as a JSON number it changes.</source>
        <translation>ID 是大于 2^53 的数字：按 JSON 数字读取会改变。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>no times in the token</source>
        <translation>令牌中没有时间</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>tokens valid since</source>
        <translation>令牌有效起始</translation>
    </message>
    <message>
        <source>last login</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>User record</source>
        <translation>用户记录</translation>
    </message>
    <message>
        <source>User in %1</source>
        <translation>%1 中的用户</translation>
    </message>
    <message>
        <source>the record tells no times</source>
        <translation>记录未注明时间</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>clock of %1 equals ours within %2 s</source>
        <translation>%1 的时钟与本机相差不到 %2 秒</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>published keys</source>
        <translation>已发布的密钥</translation>
    </message>
    <message>
        <source>first looked at</source>
        <translation>首次查看</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>最迟消失</translation>
    </message>
    <message>
        <source>keys fetched %1</source>
        <translation>密钥获取于 %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>no environment is configured</source>
        <translation>未配置环境</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>no trace of this user</source>
        <translation>没有此用户的踪迹</translation>
    </message>
    <message>
        <source>They are the same token.</source>
        <translation>两者是同一个令牌。</translation>
    </message>
    <message>
        <source>one member</source>
        <translation>1 个成员</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 个成员</translation>
    </message>
    <message>
        <source>one other member</source>
        <translation>另外 1 个成员</translation>
    </message>
    <message>
        <source>%1 other members</source>
        <translation>另外 %1 个成员</translation>
    </message>
    <message>
        <source>They differ in %1.</source>
        <translation>两者不同之处：%1。</translation>
    </message>
    <message>
        <source>They differ only in what every new token has of its own: times and ids.</source>
        <translation>两者仅在每个新令牌都各不相同的内容上不同：时间和 ID。</translation>
    </message>
    <message>
        <source>They say the same, written differently.</source>
        <translation>两者内容相同，只是写法不同。</translation>
    </message>
    <message>
        <source>They say the same; only the signatures differ.</source>
        <translation>两者内容相同，仅签名不同。</translation>
    </message>
    <message>
        <source>No environment is configured, so what decides is not known.</source>
        <translation>未配置环境，因此无法得知由什么决定。</translation>
    </message>
    <message>
        <source>No environment judges them differently, as far as it was asked.</source>
        <translation>就已询问的结果而言，没有环境对两者判断不同。</translation>
    </message>
    <message>
        <source>%1 has this user</source>
        <translation>%1 有此用户</translation>
    </message>
    <message>
        <source>Asked again, %1 has this user</source>
        <translation>再次询问后，%1 有此用户</translation>
    </message>
    <message>
        <source>%1 has this person as %2</source>
        <translation>在 %1 中此人是 %2</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>a login page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>a router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>something in between</source>
        <translation>某个中间环节</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>预期%1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>实际%1</translation>
    </message>
    <message>
        <source>Its &quot;alg&quot; must name a signature with a key pair.</source>
        <translation>其 &quot;alg&quot; 必须是使用密钥对的签名算法。</translation>
    </message>
    <message>
        <source>It has no &quot;jwk&quot; with the public key.</source>
        <translation>缺少含公钥的 &quot;jwk&quot;。</translation>
    </message>
    <message>
        <source>Its &quot;jwk&quot; holds a private key, which nobody else may see.</source>
        <translation>其 &quot;jwk&quot; 含有私钥，而私钥不得让他人看到。</translation>
    </message>
    <message>
        <source>jwk of the proof</source>
        <translation>证明的 jwk</translation>
    </message>
    <message>
        <source>Its &quot;jwk&quot; cannot be used: %1.</source>
        <translation>其 &quot;jwk&quot; 无法使用：%1。</translation>
    </message>
    <message>
        <source>It is not signed by its own key. %1</source>
        <translation>它不是用自己的密钥签名的。%1</translation>
    </message>
    <message>
        <source>It has no &quot;%1&quot; that is a string.</source>
        <translation>缺少字符串类型的 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1未知</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is &quot;%2&quot;, but %3 is &quot;%4&quot;.</source>
        <translation>其 &quot;%1&quot; 为 &quot;%2&quot;，而%3为 &quot;%4&quot;。</translation>
    </message>
    <message>
        <source>the access token is not known</source>
        <translation>访问令牌未知</translation>
    </message>
    <message>
        <source>It has no &quot;ath&quot;, though it comes with an access token.</source>
        <translation>它随访问令牌一起出现，却没有 &quot;ath&quot;。</translation>
    </message>
    <message>
        <source>Its &quot;ath&quot; is not the hash of the access token: it was made for another one.</source>
        <translation>其 &quot;ath&quot; 不是该访问令牌的哈希：它是为另一个令牌制作的。</translation>
    </message>
    <message>
        <source>It has no &quot;jti&quot; that is a string.</source>
        <translation>缺少字符串类型的 &quot;jti&quot;。</translation>
    </message>
    <message>
        <source>the method of the request</source>
        <translation>请求的方法</translation>
    </message>
    <message>
        <source>the address of the request</source>
        <translation>请求的地址</translation>
    </message>
    <message>
        <source>It has no &quot;iat&quot; that is a number.</source>
        <translation>缺少数字类型的 &quot;iat&quot;。</translation>
    </message>
    <message>
        <source>no key has a kid</source>
        <translation>密钥均无 kid</translation>
    </message>
    <message>
        <source>it is for &quot;%1&quot; only</source>
        <translation>它仅用于 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>verifies the signature</source>
        <translation>签名验证通过</translation>
    </message>
    <message>
        <source>the signature does not verify</source>
        <translation>签名验证不通过</translation>
    </message>
    <message>
        <source>no %1 signature of this key has this form (%2 octets)</source>
        <translation>此密钥的 %1 签名不可能是这种形式（%2 字节）</translation>
    </message>
    <message>
        <source>%1 cannot check it</source>
        <translation>%1 无法检查它</translation>
    </message>
    <message>
        <source>Not valid: %1.</source>
        <translation>无效：%1。</translation>
    </message>
    <message>
        <source>The signature does not verify with any configured key that fits.</source>
        <translation>用任何适用的已配置密钥都无法验证该签名。</translation>
    </message>
    <message>
        <source>No configured key may check %1: %2.</source>
        <translation>没有已配置的密钥可用于检查 %1：%2。</translation>
    </message>
    <message>
        <source>No configured key has the kid %1; there are: %2.</source>
        <translation>已配置的密钥中没有 kid 为 %1 的；现有：%2。</translation>
    </message>
    <message>
        <source> The key inside the token itself is never used: anyone can put one there.</source>
        <translation>绝不会使用令牌自带的密钥：任何人都可以放一个进去。</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>valid since</source>
        <translation>生效于</translation>
    </message>
    <message>
        <source>not valid before</source>
        <translation>将生效于</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>登录于</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改于</translation>
    </message>
    <message>
        <source>%1 before the year 1</source>
        <translation>%1 公元 1 年之前</translation>
    </message>
    <message>
        <source>%1 after the year 9999</source>
        <translation>%1 公元 9999 年之后</translation>
    </message>
    <message>
        <source> (read as milliseconds; the standard has seconds)</source>
        <translation>（按毫秒读取；标准规定为秒）</translation>
    </message>
    <message>
        <source>the user&apos;s id, a number (must be a string)</source>
        <translation>用户 ID，为数字（必须是字符串）</translation>
    </message>
    <message>
        <source>the user&apos;s id, but of the wrong type</source>
        <translation>用户 ID，但类型不对</translation>
    </message>
    <message>
        <source>the user&apos;s id, but empty</source>
        <translation>用户 ID，但为空</translation>
    </message>
    <message>
        <source>the user&apos;s id, a UUID</source>
        <translation>用户 ID，为 UUID</translation>
    </message>
    <message>
        <source>the user&apos;s id, an e-mail</source>
        <translation>用户 ID，为电子邮件</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, but not a number</source>
        <translation>%1，但不是数字</translation>
    </message>
    <message>
        <source>This is no encrypted token.</source>
        <translation>这不是加密令牌。</translation>
    </message>
    <message>
        <source>The text is not a whole, strictly encoded encrypted token.</source>
        <translation>该文本不是完整且严格编码的加密令牌。</translation>
    </message>
    <message>
        <source>The compression &quot;%1&quot; is not known here; only DEF is.</source>
        <translation>此处不认识压缩方式 &quot;%1&quot;，只认识 DEF。</translation>
    </message>
    <message>
        <source>Decrypted, but %1.</source>
        <translation>已解密，但%1。</translation>
    </message>
    <message>
        <source>Decrypted with the key %1 from %2. That says nothing about who made it.</source>
        <translation>已用来自 %2 的密钥 %1 解密。这并不说明它由谁制作。</translation>
    </message>
    <message>
        <source>(no kid)</source>
        <translation>（无 kid）</translation>
    </message>
    <message>
        <source>does not open it</source>
        <translation>无法解开它</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>可以解开它</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>No given key opens it: the keys are not the right ones, or the bytes were changed.</source>
        <translation>给出的密钥都无法解开它：密钥不对，或字节被改动过。</translation>
    </message>
    <message>
        <source>No key is given to decrypt it with.</source>
        <translation>没有给出用于解密的密钥。</translation>
    </message>
    <message>
        <source>No given key may open it: %1.</source>
        <translation>给出的密钥都不能用来解开它：%1。</translation>
    </message>
    <message>
        <source>A digest in &quot;%1&quot; is no string.</source>
        <translation>&quot;%1&quot; 中有摘要不是字符串。</translation>
    </message>
    <message>
        <source>The digest %1 stands in the token more than once.</source>
        <translation>摘要 %1 在令牌中出现了不止一次。</translation>
    </message>
    <message>
        <source>It has two elements, but its digest stands among the members of an object.</source>
        <translation>它有两个元素，但其摘要位于对象的成员之中。</translation>
    </message>
    <message>
        <source>It has three elements, but its digest stands in an array.</source>
        <translation>它有三个元素，但其摘要位于数组之中。</translation>
    </message>
    <message>
        <source>A disclosure is malformed: %1</source>
        <translation>有披露项格式错误：%1</translation>
    </message>
    <message>
        <source>Disclosures inside disclosures nest deeper than %1 levels.</source>
        <translation>披露项的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The claim name &quot;...&quot; is used for something else than a digest.</source>
        <translation>声明名称 &quot;...&quot; 被用于摘要以外的用途。</translation>
    </message>
    <message>
        <source>&quot;_sd_alg&quot; stands inside &quot;%1&quot;; it may stand at the top only.</source>
        <translation>&quot;_sd_alg&quot; 位于 &quot;%1&quot; 之内；它只能位于顶层。</translation>
    </message>
    <message>
        <source>&quot;_sd&quot; must be an array of digests.</source>
        <translation>&quot;_sd&quot; 必须是摘要数组。</translation>
    </message>
    <message>
        <source>A claim &quot;%1&quot; stands there already.</source>
        <translation>该处已有声明 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>A disclosure collides: %1</source>
        <translation>有披露项冲突：%1</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;%1&quot; is not base64url.</source>
        <translation>头部的 &quot;%1&quot; 不是 base64url。</translation>
    </message>
    <message>
        <source>The header has no &quot;epk&quot;, which %1 needs.</source>
        <translation>头部没有 %1 所需的 &quot;epk&quot;。</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;epk&quot; is no public key: %1.</source>
        <translation>头部的 &quot;epk&quot; 不是公钥：%1。</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>是机密</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;p2s&quot; has %1 octets; RFC 7518 §4.8.1.1 asks for 8 at least.</source>
        <translation>头部的 &quot;p2s&quot; 有 %1 字节；RFC 7518 §4.8.1.1 要求至少 8 字节。</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;p2c&quot; must be a whole number of at least 1.</source>
        <translation>头部的 &quot;p2c&quot; 必须是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>The token asks for %1 rounds of PBKDF2; more than %2 are not done (raise the limit to try).</source>
        <translation>令牌要求 %1 轮 PBKDF2；超过 %2 轮不予执行（提高上限后可尝试）。</translation>
    </message>
    <message>
        <source>Only %1 rounds of PBKDF2; RFC 7518 §4.8.1.2 recommends 1000 at least.</source>
        <translation>仅有 %1 轮 PBKDF2；RFC 7518 §4.8.1.2 建议至少 1000 轮。</translation>
    </message>
    <message>
        <source>The key management &quot;%1&quot; is not supported here.</source>
        <translation>此处不支持密钥管理算法 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The content encryption &quot;%1&quot; is not supported here.</source>
        <translation>此处不支持内容加密 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>With %1 the encrypted key must be empty, and it is not (RFC 7516 §5.2).</source>
        <translation>使用 %1 时加密密钥必须为空，而它不为空（RFC 7516 §5.2）。</translation>
    </message>
    <message>
        <source>RSA1_5 is deprecated: its padding lets servers be used as oracles (RFC 8725 §3.2).</source>
        <translation>RSA1_5 已弃用：其填充会让服务器被用作预言机（RFC 8725 §3.2）。</translation>
    </message>
    <message>
        <source>&quot;crit&quot; must be a list of names; one of its items is no string.</source>
        <translation>&quot;crit&quot; 必须是名称列表；其中有一项不是字符串。</translation>
    </message>
    <message>
        <source>&quot;crit&quot; lists &quot;%1&quot;, which RFC 7515 §4.1.11 forbids.</source>
        <translation>&quot;crit&quot; 列出了 &quot;%1&quot;，而 RFC 7515 §4.1.11 禁止这样做。</translation>
    </message>
    <message>
        <source>&quot;crit&quot; lists &quot;%1&quot;, which the header does not hold.</source>
        <translation>&quot;crit&quot; 列出了 &quot;%1&quot;，而头部中没有它。</translation>
    </message>
    <message>
        <source>&quot;crit&quot; must be a list of at least one name.</source>
        <translation>&quot;crit&quot; 必须是至少含一个名称的列表。</translation>
    </message>
    <message>
        <source>&quot;crit&quot; lists &quot;%1&quot; twice.</source>
        <translation>&quot;crit&quot; 两次列出 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The token demands an extension that is unknown here: %1. It is not valid without it.</source>
        <translation>令牌要求一个此处未知的扩展：%1。不支持该扩展就不能认可此令牌。</translation>
    </message>
    <message>
        <source>&quot;crit&quot; and &quot;b64&quot; must stand in the protected header.</source>
        <translation>&quot;crit&quot; 和 &quot;b64&quot; 必须位于受保护头部中。</translation>
    </message>
    <message>
        <source>&quot;b64&quot; must be true or false (RFC 7797 §3).</source>
        <translation>&quot;b64&quot; 必须是 true 或 false（RFC 7797 §3）。</translation>
    </message>
    <message>
        <source>&quot;b64&quot; is false but &quot;crit&quot; does not list it, which RFC 7797 §6 demands.</source>
        <translation>&quot;b64&quot; 为 false，但 &quot;crit&quot; 没有列出它，而 RFC 7797 §6 要求列出。</translation>
    </message>
    <message>
        <source>The signature verifies as %1 with the key %2; the header says %3.</source>
        <translation>用密钥 %2 按 %1 验证，签名通过；而头部写的是 %3。</translation>
    </message>
    <message>
        <source>The signature verifies when the secret (%1) is %2.</source>
        <translation>机密（%1）按以下方式处理时，签名验证通过：%2。</translation>
    </message>
    <message>
        <source>The key %1 made the signature, but it may not be used: %2.</source>
        <translation>签名由密钥 %1 生成，但该密钥不能使用：%2。</translation>
    </message>
    <message>
        <source>The signature would verify with the key %1, but it is DER-encoded; RFC 7518 §3.4 asks for R and S.</source>
        <translation>用密钥 %1 本可验证通过，但签名是 DER 编码；RFC 7518 §3.4 要求使用 R 和 S。</translation>
    </message>
    <message>
        <source>The published example secret &quot;%1&quot; made the signature: anyone can forge such a token.</source>
        <translation>签名由公开的示例机密 &quot;%1&quot; 生成：任何人都能伪造这样的令牌。</translation>
    </message>
    <message>
        <source>The signature is that of %1, which verifies: header or payload were changed after signing.</source>
        <translation>这是 %1 的签名，而后者验证通过：头部或载荷在签名后被改动。</translation>
    </message>
    <message>
        <source>The signature fits the key inside the token itself, which proves nothing: anyone can put one there.</source>
        <translation>签名与令牌自带的密钥相符，但这什么也证明不了：任何人都可以放一个进去。</translation>
    </message>
    <message>
        <source>zlib cannot start</source>
        <translation>zlib 无法启动</translation>
    </message>
    <message>
        <source>the compressed content grows beyond %1 octets, where reading stops (raise the limit to see it)</source>
        <translation>压缩内容解开后超过 %1 字节，读取到此为止（提高上限可查看）</translation>
    </message>
    <message>
        <source>the compressed content is cut short</source>
        <translation>压缩内容被截断</translation>
    </message>
    <message>
        <source>the content is no DEFLATE stream</source>
        <translation>内容不是 DEFLATE 流</translation>
    </message>
    <message>
        <source>%1 octets stand behind the end of the compressed content</source>
        <translation>压缩内容结束后还有 %1 字节</translation>
    </message>
    <message>
        <source>Expected the member &quot;%1&quot; to be a string.</source>
        <translation>预期成员 &quot;%1&quot; 为字符串。</translation>
    </message>
    <message>
        <source>Expected the unprotected header to be an object.</source>
        <translation>预期未受保护的头部为对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in more than one header; the token is not valid then.</source>
        <translation>&quot;%1&quot; 出现在多个头部中；这样的令牌不合规。</translation>
    </message>
    <message>
        <source>&quot;alg&quot; stands outside the protected header: nothing guards it against change.</source>
        <translation>&quot;alg&quot; 位于受保护头部之外：无法防止其被改动。</translation>
    </message>
    <message>
        <source>Expected &quot;protected&quot; or &quot;header&quot; beside the signature, found neither.</source>
        <translation>预期签名旁有 &quot;protected&quot; 或 &quot;header&quot;，实际两者皆无。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside &quot;%2&quot;: the flattened and the general form may not be mixed.</source>
        <translation>&quot;%1&quot; 与 &quot;%2&quot; 同时出现：扁平形式和通用形式不能混用。</translation>
    </message>
    <message>
        <source>Expected &quot;signatures&quot; to be an array of at least one signature.</source>
        <translation>预期 &quot;signatures&quot; 为至少含一个签名的数组。</translation>
    </message>
    <message>
        <source>Expected at most %1 signatures, found %2.</source>
        <translation>预期最多 %1 个签名，实际 %2 个。</translation>
    </message>
    <message>
        <source>member &quot;%1&quot;</source>
        <translation>成员 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The token stops being JSON at octet %1: expected %2, found %3.</source>
        <translation>令牌从第 %1 个字节起不再是 JSON：预期 %2，实际 %3。</translation>
    </message>
    <message>
        <source>The key binding&apos;s &quot;typ&quot; must be &quot;kb+jwt&quot;.</source>
        <translation>密钥绑定的 &quot;typ&quot; 必须为 &quot;kb+jwt&quot;。</translation>
    </message>
    <message>
        <source>The key binding has no &quot;iat&quot; that is a number.</source>
        <translation>密钥绑定缺少数字类型的 &quot;iat&quot;。</translation>
    </message>
    <message>
        <source>The key binding has no &quot;%1&quot; that is a single string.</source>
        <translation>密钥绑定缺少 &quot;%1&quot;，或其值不是单个字符串。</translation>
    </message>
    <message>
        <source>The key binding was made for other disclosures: its &quot;sd_hash&quot; is not the hash of this text.</source>
        <translation>该密钥绑定是为其他披露项制作的：其 &quot;sd_hash&quot; 不是此文本的哈希。</translation>
    </message>
    <message>
        <source>There is no key binding: nothing shows who presents it.</source>
        <translation>没有密钥绑定：无法表明由谁出示。</translation>
    </message>
    <message>
        <source>What stands behind the last ~ is no signed key binding.</source>
        <translation>最后一个 ~ 之后的内容不是已签名的密钥绑定。</translation>
    </message>
    <message>
        <source>The issuer names no key to check the key binding with (&quot;cnf&quot; with &quot;jwk&quot;).</source>
        <translation>签发者未指明用于检查密钥绑定的密钥（含 &quot;jwk&quot; 的 &quot;cnf&quot;）。</translation>
    </message>
    <message>
        <source>cnf of the token</source>
        <translation>令牌的 cnf</translation>
    </message>
    <message>
        <source>The key in &quot;cnf&quot; cannot be used: %1.</source>
        <translation>&quot;cnf&quot; 中的密钥无法使用：%1。</translation>
    </message>
    <message>
        <source>The holder of the key that the issuer names presents it.</source>
        <translation>由签发者所指明密钥的持有者出示。</translation>
    </message>
    <message>
        <source>The key binding does not verify with the key in &quot;cnf&quot;. %1</source>
        <translation>用 &quot;cnf&quot; 中的密钥验证密钥绑定不通过。%1</translation>
    </message>
    <message>
        <source>%1 takes a password, and that is chosen by people.</source>
        <translation>%1 使用密码，而密码由人来选定。</translation>
    </message>
    <message>
        <source>a break at octet %1 (expected %2)</source>
        <translation>第 %1 个字节处中断（预期 %2）</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Expected a JSON object as the header, found %1.</source>
        <translation>预期头部为 JSON 对象，实际为%1。</translation>
    </message>
    <message>
        <source>Expected the name of an algorithm such as ES256, RS256, HS256, EdDSA or ECDH-ES, found &quot;%1&quot;.</source>
        <translation>预期算法名称，如 ES256、RS256、HS256、EdDSA 或 ECDH-ES，实际为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Expected a key, found none.</source>
        <translation>预期一个密钥，实际没有。</translation>
    </message>
    <message>
        <source>%1 encrypts: expected the content encryption (&quot;enc&quot;) too, found none.</source>
        <translation>%1 用于加密：预期还有内容加密（&quot;enc&quot;），实际没有。</translation>
    </message>
    <message>
        <source>Expected the name of an algorithm such as ES256 or HS256 as &quot;alg&quot;, found &quot;%1&quot;.</source>
        <translation>预期 &quot;alg&quot; 为算法名称，如 ES256 或 HS256，实际为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>a value of %1 octets</source>
        <translation>%1 字节的值</translation>
    </message>
    <message>
        <source>%1 stands twice: %2, then %3. Services differ in which one they use.</source>
        <translation>%1 出现两次：先是 %2，后是 %3。以哪个为准，各服务并不一致。</translation>
    </message>
    <message>
        <source>%1 is %2, which becomes %3 in services that read numbers as doubles.</source>
        <translation>%1 为 %2；在把数字读作双精度浮点数的服务中会变成 %3。</translation>
    </message>
    <message>
        <source>infinite or an error</source>
        <translation>无穷大或出错</translation>
    </message>
    <message>
        <source>%1 more members stand twice in the %2.</source>
        <translation>%2中还有 %1 个成员出现两次。</translation>
    </message>
    <message>
        <source>%1 more numbers change in services that read them as doubles in the %2.</source>
        <translation>%2中还有 %1 个数字在读作双精度浮点数的服务中会改变。</translation>
    </message>
    <message>
        <source>With &quot;b64&quot;: false a compact token holds printable ASCII without dots only; leave the payload out (detached).</source>
        <translation>使用 &quot;b64&quot;: false 时，紧凑形式的令牌只能含不带点的可打印 ASCII 字符；请省去载荷（分离式）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no algorithm that signs here</source>
        <translation>&quot;%1&quot; 不是此处可用于签名的算法</translation>
    </message>
    <message>
        <source>a PASETO (version 1, encrypted)</source>
        <translation>PASETO（版本 1，加密）</translation>
    </message>
    <message>
        <source>a PASETO (version 1, signed)</source>
        <translation>PASETO（版本 1，签名）</translation>
    </message>
    <message>
        <source>a PASETO (version 2, encrypted)</source>
        <translation>PASETO（版本 2，加密）</translation>
    </message>
    <message>
        <source>a PASETO (version 2, signed)</source>
        <translation>PASETO（版本 2，签名）</translation>
    </message>
    <message>
        <source>a PASETO (version 3, encrypted)</source>
        <translation>PASETO（版本 3，加密）</translation>
    </message>
    <message>
        <source>a PASETO (version 3, signed)</source>
        <translation>PASETO（版本 3，签名）</translation>
    </message>
    <message>
        <source>a PASETO (version 4, encrypted)</source>
        <translation>PASETO（版本 4，加密）</translation>
    </message>
    <message>
        <source>a PASETO (version 4, signed)</source>
        <translation>PASETO（版本 4，签名）</translation>
    </message>
    <message>
        <source>a Supabase secret key</source>
        <translation>Supabase 机密密钥 (secret key)</translation>
    </message>
    <message>
        <source>a Supabase publishable key</source>
        <translation>Supabase 可公开密钥 (publishable key)</translation>
    </message>
    <message>
        <source>a live secret API key (Stripe, Clerk)</source>
        <translation>生产用机密 API 密钥（Stripe、Clerk）</translation>
    </message>
    <message>
        <source>a test secret API key (Stripe, Clerk)</source>
        <translation>测试用机密 API 密钥（Stripe、Clerk）</translation>
    </message>
    <message>
        <source>a live publishable key (Stripe, Clerk)</source>
        <translation>生产用可公开密钥（Stripe、Clerk）</translation>
    </message>
    <message>
        <source>a test publishable key (Stripe, Clerk)</source>
        <translation>测试用可公开密钥（Stripe、Clerk）</translation>
    </message>
    <message>
        <source>a GitHub personal access token</source>
        <translation>GitHub 个人访问令牌</translation>
    </message>
    <message>
        <source>a GitHub OAuth token</source>
        <translation>GitHub OAuth 令牌</translation>
    </message>
    <message>
        <source>a GitHub app token</source>
        <translation>GitHub 应用令牌</translation>
    </message>
    <message>
        <source>a GitHub fine-grained token</source>
        <translation>GitHub 细粒度令牌</translation>
    </message>
    <message>
        <source>a GitLab personal access token</source>
        <translation>GitLab 个人访问令牌</translation>
    </message>
    <message>
        <source>a Slack bot token</source>
        <translation>Slack 机器人令牌</translation>
    </message>
    <message>
        <source>a Slack user token</source>
        <translation>Slack 用户令牌</translation>
    </message>
    <message>
        <source>an AWS access key id</source>
        <translation>AWS 访问密钥 ID</translation>
    </message>
    <message>
        <source>a temporary AWS access key id</source>
        <translation>AWS 临时访问密钥 ID</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>Google API 密钥</translation>
    </message>
    <message>
        <source>a Google OAuth access token (opaque)</source>
        <translation>Google OAuth 访问令牌（不透明）</translation>
    </message>
    <message>
        <source>a Google refresh token</source>
        <translation>Google 刷新令牌</translation>
    </message>
    <message>
        <source>an npm access token</source>
        <translation>npm 访问令牌</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>DigitalOcean 令牌</translation>
    </message>
    <message>
        <source>an Okta API token</source>
        <translation>Okta API 令牌</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token</source>
        <translation>HashiCorp Vault 令牌</translation>
    </message>
    <message>
        <source>a GitHub user-to-server token</source>
        <translation>GitHub 用户到服务器令牌</translation>
    </message>
    <message>
        <source>a GitHub refresh token</source>
        <translation>GitHub 刷新令牌</translation>
    </message>
    <message>
        <source>a GitLab trigger token</source>
        <translation>GitLab 触发器令牌</translation>
    </message>
    <message>
        <source>a GitLab deploy token</source>
        <translation>GitLab 部署令牌</translation>
    </message>
    <message>
        <source>a GitLab CI job token</source>
        <translation>GitLab CI 作业令牌</translation>
    </message>
    <message>
        <source>a Slack app token</source>
        <translation>Slack 应用令牌</translation>
    </message>
    <message>
        <source>a Slack refresh or configuration token</source>
        <translation>Slack 刷新令牌或配置令牌</translation>
    </message>
    <message>
        <source>a live restricted key (Stripe)</source>
        <translation>生产用受限密钥 (Stripe)</translation>
    </message>
    <message>
        <source>a test restricted key (Stripe)</source>
        <translation>测试用受限密钥 (Stripe)</translation>
    </message>
    <message>
        <source>a webhook&apos;s signing secret (Stripe, Svix)</source>
        <translation>Webhook 签名机密（Stripe、Svix）</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>SendGrid API 密钥</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>Shopify 访问令牌</translation>
    </message>
    <message>
        <source>a Hugging Face token</source>
        <translation>Hugging Face 令牌</translation>
    </message>
    <message>
        <source>an Anthropic API key</source>
        <translation>Anthropic API 密钥</translation>
    </message>
    <message>
        <source>an OpenAI project key</source>
        <translation>OpenAI 项目密钥</translation>
    </message>
    <message>
        <source>a PyPI token</source>
        <translation>PyPI 令牌</translation>
    </message>
    <message>
        <source>a Databricks token</source>
        <translation>Databricks 令牌</translation>
    </message>
    <message>
        <source>a Facebook access token (opaque)</source>
        <translation>Facebook 访问令牌（不透明）</translation>
    </message>
    <message>
        <source>an Amazon access token (opaque)</source>
        <translation>Amazon 访问令牌（不透明）</translation>
    </message>
    <message>
        <source>an Amazon refresh token</source>
        <translation>Amazon 刷新令牌</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token (older form)</source>
        <translation>HashiCorp Vault 令牌（旧形式）</translation>
    </message>
    <message>
        <source>a HashiCorp Vault batch token</source>
        <translation>HashiCorp Vault 批处理令牌</translation>
    </message>
    <message>
        <source>a HashiCorp Vault recovery token</source>
        <translation>HashiCorp Vault 恢复令牌</translation>
    </message>
    <message>
        <source>an Ory access token (opaque)</source>
        <translation>Ory 访问令牌（不透明）</translation>
    </message>
    <message>
        <source>an Ory refresh token</source>
        <translation>Ory 刷新令牌</translation>
    </message>
    <message>
        <source>an Ory session token</source>
        <translation>Ory 会话令牌</translation>
    </message>
    <message>
        <source>a Fernet token</source>
        <translation>Fernet 令牌</translation>
    </message>
    <message>
        <source>an Iron-sealed cookie</source>
        <translation>Iron 密封的 Cookie</translation>
    </message>
    <message>
        <source>a macaroon</source>
        <translation>macaroon</translation>
    </message>
    <message>
        <source>a Microsoft refresh token or code (opaque)</source>
        <translation>Microsoft 刷新令牌或代码（不透明）</translation>
    </message>
    <message>
        <source>a SAML message (base64)</source>
        <translation>SAML 消息 (base64)</translation>
    </message>
    <message>
        <source>an XML document, perhaps SAML (base64)</source>
        <translation>XML 文档，可能是 SAML (base64)</translation>
    </message>
    <message>
        <source>a SAML message</source>
        <translation>SAML 消息</translation>
    </message>
    <message>
        <source>a Laravel Sanctum token</source>
        <translation>Laravel Sanctum 令牌</translation>
    </message>
    <message>
        <source>a UUID, perhaps a session id or an opaque token</source>
        <translation>UUID，可能是会话 ID 或不透明令牌</translation>
    </message>
    <message>
        <source>The %1 holds padding (=) at its character %2; base64url in a token has none.</source>
        <translation>%1的第 %2 个字符处有填充符 (=)；令牌中的 base64url 不带填充。</translation>
    </message>
    <message>
        <source>The %1 uses %3 of standard base64 at its character %2; expected - and _ instead of + and /.</source>
        <translation>%1的第 %2 个字符处用了标准 base64 的 %3；预期用 - 和 _ 代替 + 和 /。</translation>
    </message>
    <message>
        <source>Inside the %1 stands %3 at its character %2; expected base64url without blanks or line breaks.</source>
        <translation>%1内第 %2 个字符处有%3；预期为不含空白和换行的 base64url。</translation>
    </message>
    <message>
        <source>The %1 stops being base64url at its character %2: expected letters, digits, - or _, found %3.</source>
        <translation>%1从第 %2 个字符起不再是 base64url：预期字母、数字、- 或 _，实际为%3。</translation>
    </message>
    <message>
        <source>The last character of the %1 (%3) has bits set that belong to no octet: another text decodes to the same.</source>
        <translation>%1的最后一个字符（%3）设置了不属于任何字节的位：另有文本会解码出相同内容。</translation>
    </message>
    <message>
        <source>The %1 is cut short: no base64url text has this length; at least 1 character is missing.</source>
        <translation>%1被截断：base64url 文本不可能是这个长度；至少缺少 1 个字符。</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>a tabulator</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>octet 0x%1</source>
        <translation>字节 0x%1</translation>
    </message>
    <message>
        <source>an ellipsis (U+2026): the text was shortened where it was copied</source>
        <translation>省略号 (U+2026)：文本在复制处被截短</translation>
    </message>
    <message>
        <source>a typographic quote (%1)</source>
        <translation>弯引号（%1）</translation>
    </message>
    <message>
        <source>&apos;%&apos;, as if the text were percent-encoded</source>
        <translation>&apos;%&apos;，文本像是经过百分号编码</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>不可见字符（%1）</translation>
    </message>
    <message>
        <source>The %1 stops being JSON at octet %2: expected %3, found %4.</source>
        <translation>%1从第 %2 个字节起不再是 JSON：预期 %3，实际 %4。</translation>
    </message>
    <message>
        <source>The %1 begins with a byte order mark, which JSON does not allow.</source>
        <translation>%1以字节顺序标记开头，而 JSON 不允许这样。</translation>
    </message>
    <message>
        <source>The %1 is JSON but no object: expected &apos;{&apos;.</source>
        <translation>%1是 JSON 但不是对象：预期 &apos;{&apos;。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>It is not base64url.</source>
        <translation>它不是 base64url。</translation>
    </message>
    <message>
        <source>It stops being JSON at octet %1: expected %2, found %3.</source>
        <translation>它从第 %1 个字节起不再是 JSON：预期 %2，实际 %3。</translation>
    </message>
    <message>
        <source>Expected an array of salt, name and value, or of salt and value.</source>
        <translation>预期由盐、名称和值，或由盐和值组成的数组。</translation>
    </message>
    <message>
        <source>Its claim name must be a string other than &quot;_sd&quot; and &quot;...&quot;.</source>
        <translation>其声明名称必须是 &quot;_sd&quot; 和 &quot;...&quot; 以外的字符串。</translation>
    </message>
    <message>
        <source>The same disclosure stands in the token already.</source>
        <translation>令牌中已有相同的披露项。</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>出现两次</translation>
    </message>
    <message>
        <source>is malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>collides</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>has no digest in the token</source>
        <translation>在令牌中没有摘要</translation>
    </message>
    <message>
        <source>Its digest stands nowhere in the token.</source>
        <translation>其摘要在令牌中找不到。</translation>
    </message>
    <message>
        <source>Disclosure %1 %2. %3</source>
        <translation>第 %1 个披露项%2。%3</translation>
    </message>
    <message>
        <source>The hash &quot;%1&quot; of its digests is not known here.</source>
        <translation>此处不认识其摘要所用的哈希 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>More than %1 disclosures are not read.</source>
        <translation>超过 %1 个披露项则不再读取。</translation>
    </message>
    <message>
        <source>Expected &quot;alg&quot; and &quot;enc&quot; of an encryption that is known here, found &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>预期 &quot;alg&quot; 和 &quot;enc&quot; 为此处认识的加密方式，实际为 &quot;%1&quot; 和 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>The key from %1 (%2) cannot be used with %3.</source>
        <translation>来自 %1 的密钥（%2）不能用于 %3。</translation>
    </message>
    <message>
        <source>This OpenSSL could not encrypt.</source>
        <translation>此版本的 OpenSSL 无法加密。</translation>
    </message>
    <message>
        <source>The signature is empty although the header names an algorithm.</source>
        <translation>头部指明了算法，但签名为空。</translation>
    </message>
    <message>
        <source>The signature is cut short: expected %1 characters for %2, found %3; %4 are missing.</source>
        <translation>签名被截断：%2 预期 %1 个字符，实际 %3 个；缺少 %4 个。</translation>
    </message>
    <message>
        <source>The signature is too long: expected %1 characters for %2, found %3.</source>
        <translation>签名过长：%2 预期 %1 个字符，实际 %3 个。</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>初始化向量</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>认证标签</translation>
    </message>
    <message>
        <source> (%1 characters for %2)</source>
        <translation>（%2 需 %1 个字符）</translation>
    </message>
    <message>
        <source>The text ends in or behind the payload: the signature is missing%1.</source>
        <translation>文本在载荷内或其后结束：缺少签名%1。</translation>
    </message>
    <message>
        <source>The text ends in or behind the header: payload and signature are missing%1.</source>
        <translation>文本在头部内或其后结束：缺少载荷和签名%1。</translation>
    </message>
    <message>
        <source>Expected 3 parts, found %1.</source>
        <translation>预期 3 个部分，实际 %1 个。</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>a DPoP proof</source>
        <translation>DPoP 证明</translation>
    </message>
    <message>
        <source>a key binding</source>
        <translation>密钥绑定</translation>
    </message>
    <message>
        <source>a credential</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>a security event</source>
        <translation>安全事件</translation>
    </message>
    <message>
        <source>a logout token</source>
        <translation>注销令牌</translation>
    </message>
    <message>
        <source>an authorization request</source>
        <translation>授权请求</translation>
    </message>
    <message>
        <source>an introspection answer</source>
        <translation>内省响应</translation>
    </message>
    <message>
        <source>a client&apos;s proof of itself</source>
        <translation>客户端自证令牌</translation>
    </message>
    <message>
        <source>an offline (refresh) token</source>
        <translation>离线（刷新）令牌</translation>
    </message>
    <message>
        <source>an API key without a user</source>
        <translation>不含用户的 API 密钥</translation>
    </message>
    <message>
        <source>an access token of a client</source>
        <translation>客户端的访问令牌</translation>
    </message>
    <message>
        <source>&quot;events&quot; tells of a logout</source>
        <translation>&quot;events&quot; 表明这是注销</translation>
    </message>
    <message>
        <source>it has &quot;events&quot; (RFC 8417)</source>
        <translation>它有 &quot;events&quot; (RFC 8417)</translation>
    </message>
    <message>
        <source>it has &quot;%1&quot; (OpenID Connect)</source>
        <translation>它有 &quot;%1&quot; (OpenID Connect)</translation>
    </message>
    <message>
        <source>it has &quot;nonce&quot; and no scope (OpenID Connect)</source>
        <translation>它有 &quot;nonce&quot; 而无作用域 (OpenID Connect)</translation>
    </message>
    <message>
        <source>&quot;sub&quot; is the client itself</source>
        <translation>&quot;sub&quot; 就是客户端本身</translation>
    </message>
    <message>
        <source>&quot;iss&quot; and &quot;sub&quot; are the same (RFC 7523)</source>
        <translation>&quot;iss&quot; 与 &quot;sub&quot; 相同 (RFC 7523)</translation>
    </message>
    <message>
        <source>it has a scope</source>
        <translation>它有作用域</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; (%3)</source>
        <translation>&quot;%1&quot; 为 &quot;%2&quot;（%3）</translation>
    </message>
    <message>
        <source>The header says &quot;alg&quot;: %1: nobody signed this token.</source>
        <translation>头部写着 &quot;alg&quot;: %1：此令牌无人签名。</translation>
    </message>
    <message>
        <source>This is no signed token.</source>
        <translation>这不是已签名的令牌。</translation>
    </message>
    <message>
        <source>The token is encrypted; a signature can only stand inside.</source>
        <translation>该令牌已加密；签名只可能在其内部。</translation>
    </message>
    <message>
        <source>The header has no &quot;alg&quot; that is a string.</source>
        <translation>头部缺少字符串类型的 &quot;alg&quot;。</translation>
    </message>
    <message>
        <source>The algorithm %1 is not supported here.</source>
        <translation>此处不支持算法 %1。</translation>
    </message>
    <message>
        <source>%1 is not supported here: it needs OpenSSL 3.5, this is %2.</source>
        <translation>此处不支持 %1：需要 OpenSSL 3.5，当前为 %2。</translation>
    </message>
    <message>
        <source>The text is not a whole, strictly encoded token; what was signed is not known.</source>
        <translation>该文本不是完整且严格编码的令牌；无法得知被签名的内容。</translation>
    </message>
    <message>
        <source>The payload is not in the token (detached, RFC 7515 appendix F); it must be given to judge the signature.</source>
        <translation>载荷不在令牌中（分离式，RFC 7515 附录 F）；必须提供载荷才能判断签名。</translation>
    </message>
    <message>
        <source>The secret has %1 octets; RFC 7518 §3.2 asks for %2 at least with %3.</source>
        <translation>机密有 %1 字节；RFC 7518 §3.2 要求 %3 至少用 %2 字节。</translation>
    </message>
    <message>
        <source>The signature verifies with the key %1 from %2.</source>
        <translation>用来自 %2 的密钥 %1 验证，签名通过。</translation>
    </message>
    <message>
        <source>The header names the key &quot;%1&quot;, but &quot;%2&quot; made the signature.</source>
        <translation>头部指明密钥 &quot;%1&quot;，但签名由 &quot;%2&quot; 生成。</translation>
    </message>
    <message>
        <source>No key is configured. The key inside the token itself is never used: anyone can put one there.</source>
        <translation>未配置密钥。绝不会使用令牌自带的密钥：任何人都可以放一个进去。</translation>
    </message>
    <message>
        <source>No key is configured to check it with.</source>
        <translation>未配置用于检查的密钥。</translation>
    </message>
    <message>
        <source>The HMAC was made with the text of the public key: an attack on services that trust &quot;alg&quot; (key confusion).</source>
        <translation>HMAC 是用公钥的文本生成的：这是针对信任 &quot;alg&quot; 的服务的攻击（密钥混淆）。</translation>
    </message>
    <message>
        <source>A lax verifier would accept it: over the text as it stands, the signature fits the key %1.</source>
        <translation>宽松的验证程序会接受它：就文本现状而言，签名与密钥 %1 相符。</translation>
    </message>
    <message>
        <source>All %1 signatures verify.</source>
        <translation>全部 %1 个签名均验证通过。</translation>
    </message>
    <message>
        <source>%1 of %2 signatures verify; signature %3: %4</source>
        <translation>%2 个签名中有 %1 个验证通过；签名 %3：%4</translation>
    </message>
    <message>
        <source>en</source>
        <comment>The code of the language of this translation, such as de</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>user record</source>
        <translation>用户记录</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>已配置</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>decrypted</source>
        <translation>已解密</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>from the token itself</source>
        <translation>来自令牌自身</translation>
    </message>
    <message>
        <source>in leeway</source>
        <translation>容差内</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>有效期内</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>live</source>
        <translation>活动中</translation>
    </message>
    <message>
        <source>looks altered</source>
        <translation>疑似被改动</translation>
    </message>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>无到期时间</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>no such kid</source>
        <translation>无此 kid</translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>不是令牌</translation>
    </message>
    <message>
        <source>not a user</source>
        <translation>非用户</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待激活</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>seconds or ms?</source>
        <translation>秒还是毫秒？</translation>
    </message>
    <message>
        <source>several fit</source>
        <translation>多个匹配</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>well formed</source>
        <translation>格式正确</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not-asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>not-checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>ruled-out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>not-found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>other-person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>不唯一</translation>
    </message>
    <message>
        <source>session-gone</source>
        <translation>会话已不存在</translation>
    </message>
    <message>
        <source>token-refused</source>
        <translation>令牌被拒</translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation>中间环节</translation>
    </message>
    <message>
        <source>header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>iv</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; 或 &apos;]&apos;</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; 或 &apos;}&apos;</translation>
    </message>
    <message>
        <source>&apos;:&apos;</source>
        <translation>&apos;:&apos;</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>右引号</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a member name or &apos;}&apos;</source>
        <translation>成员名称或 &apos;}&apos;</translation>
    </message>
    <message>
        <source>a member name</source>
        <translation>成员名称</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>an escape such as \n or \u0020</source>
        <translation>\n 或 \u0020 之类的转义</translation>
    </message>
    <message>
        <source>four hexadecimal digits behind \u</source>
        <translation>\u 之后的四位十六进制数字</translation>
    </message>
    <message>
        <source>no control character inside a string</source>
        <translation>字符串内不含控制字符</translation>
    </message>
    <message>
        <source>no deeper nesting than 512</source>
        <translation>嵌套不超过 512 层</translation>
    </message>
    <message>
        <source>no digit behind a leading zero</source>
        <translation>前导零之后没有数字</translation>
    </message>
    <message>
        <source>well-formed UTF-8</source>
        <translation>格式正确的 UTF-8</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>too-large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>A proxy asks for a login of its own</source>
        <translation>代理要求先登录代理本身</translation>
    </message>
    <message>
        <source>A random id is answered with a record too; nothing is said of the user.</source>
        <translation>随机 ID 也得到了记录；这对用户没有说明任何问题。</translation>
    </message>
    <message>
        <source>Correct the base URL and the parameters (realm, tenant, project, pool) of the user endpoint.</source>
        <translation>请更正用户端点的基础 URL 和参数（realm、tenant、project、pool）。</translation>
    </message>
    <message>
        <source>Not the service but a web page answered</source>
        <translation>应答的不是服务，而是网页</translation>
    </message>
    <message>
        <source>Nothing is there</source>
        <translation>那里什么也没有</translation>
    </message>
    <message>
        <source>Our credential is accepted</source>
        <translation>我方凭据被接受</translation>
    </message>
    <message>
        <source>Our credential is refused</source>
        <translation>我方凭据被拒绝</translation>
    </message>
    <message>
        <source>The answer has no form that this preset knows</source>
        <translation>响应的形式不是此预设所认识的</translation>
    </message>
    <message>
        <source>The call wants a scope that the token lacks</source>
        <translation>该调用需要令牌所没有的作用域</translation>
    </message>
    <message>
        <source>The search brought nobody.</source>
        <translation>搜索没有找到任何人。</translation>
    </message>
    <message>
        <source>The search brought other people only.</source>
        <translation>搜索只找到了其他人。</translation>
    </message>
    <message>
        <source>The search&apos;s answer has no form known here</source>
        <translation>搜索响应的形式此处不认识</translation>
    </message>
    <message>
        <source>The service failed; nothing is said of the user</source>
        <translation>服务出错；这对用户没有说明任何问题</translation>
    </message>
    <message>
        <source>The service knows no such user</source>
        <translation>服务没有此用户</translation>
    </message>
    <message>
        <source>The service refuses our credential</source>
        <translation>服务拒绝我方凭据</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>The user is disabled</source>
        <translation>用户已停用</translation>
    </message>
    <message>
        <source>The user is there, the session is not</source>
        <translation>用户存在，会话不存在</translation>
    </message>
    <message>
        <source>Too many questions; nothing is said of the user</source>
        <translation>询问过于频繁；这对用户没有说明任何问题</translation>
    </message>
    <message>
        <source>Use the service&apos;s internal address, or give the client what the login wall asks for.</source>
        <translation>请使用服务的内部地址，或向客户端提供登录墙所要求的内容。</translation>
    </message>
    <message>
        <source>no user endpoint is configured</source>
        <translation>未配置用户端点</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>一条记录</translation>
    </message>
    <message>
        <source>as a plain UUID</source>
        <translation>纯 UUID 形式</translation>
    </message>
    <message>
        <source>as a plain number</source>
        <translation>纯数字形式</translation>
    </message>
    <message>
        <source>composed (NFC)</source>
        <translation>组合形式 (NFC)</translation>
    </message>
    <message>
        <source>in Latin letters</source>
        <translation>换成拉丁字母</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>percent-decoded twice</source>
        <translation>百分号解码两次</translation>
    </message>
    <message>
        <source>percent-decoded</source>
        <translation>百分号解码</translation>
    </message>
    <message>
        <source>the user id inside a Dex subject</source>
        <translation>Dex 主体内的用户 ID</translation>
    </message>
    <message>
        <source>trimmed</source>
        <translation>去除首尾空白</translation>
    </message>
    <message>
        <source>trimmed, lower case</source>
        <translation>去除首尾空白并小写</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>with its UTF-8 read aright</source>
        <translation>按正确的 UTF-8 读取</translation>
    </message>
    <message>
        <source>without compatibility forms (NFKC)</source>
        <translation>去除兼容形式 (NFKC)</translation>
    </message>
    <message>
        <source>without invisible characters</source>
        <translation>去除不可见字符</translation>
    </message>
    <message>
        <source>without its prefix</source>
        <translation>去除前缀</translation>
    </message>
    <message>
        <source>an HTML page came where JSON was asked for</source>
        <translation>请求的是 JSON，得到的却是 HTML 页面</translation>
    </message>
    <message>
        <source>the answer bears a mark that only the service itself sets</source>
        <translation>响应带有只有服务自己才会设置的标记</translation>
    </message>
    <message>
        <source>the answer has the form that only the service gives</source>
        <translation>响应的形式只有该服务才会给出</translation>
    </message>
    <message>
        <source>the answer holds the person who was searched for</source>
        <translation>响应中有所搜索的人</translation>
    </message>
    <message>
        <source>the answer is a user record</source>
        <translation>响应是用户记录</translation>
    </message>
    <message>
        <source>the answer is about the address, not about a user</source>
        <translation>响应针对的是地址，而非用户</translation>
    </message>
    <message>
        <source>the answer is in the service&apos;s own words</source>
        <translation>响应使用服务自己的措辞</translation>
    </message>
    <message>
        <source>the file was read here</source>
        <translation>文件在本机读取</translation>
    </message>
    <message>
        <source>character</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>个密钥</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>张证书</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>张证书</translation>
    </message>
    <message>
        <source>octet</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>request</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个令牌</translation>
    </message>
    <message>
        <source>The access token is of the type &quot;%1&quot;: a service takes it only with the proof that goes with it.</source>
        <translation>访问令牌的类型为 &quot;%1&quot;：服务只在同时收到配套证明时才接受它。</translation>
    </message>
    <message>
        <source>Not granted: %1.</source>
        <translation>未授予：%1。</translation>
    </message>
    <message>
        <source>No ID token came, although the scope &quot;openid&quot; was asked for.</source>
        <translation>请求了作用域 &quot;openid&quot;，但没有得到 ID 令牌。</translation>
    </message>
    <message>
        <source>A new refresh token came: the one used may be void from now on, so keep the new one.</source>
        <translation>得到了新的刷新令牌：所用的旧令牌可能从此失效，请保存新令牌。</translation>
    </message>
    <message>
        <source>The provider answered, but gave no token.</source>
        <translation>提供方已响应，但没有给出令牌。</translation>
    </message>
    <message>
        <source>Check that the token endpoint is the right one.</source>
        <translation>请检查令牌端点是否正确。</translation>
    </message>
    <message>
        <source>no &quot;access_token&quot; and no &quot;id_token&quot;</source>
        <translation>既没有 &quot;access_token&quot; 也没有 &quot;id_token&quot;</translation>
    </message>
    <message>
        <source>The provider answered, but gave no code to type in.</source>
        <translation>提供方已响应，但没有给出要输入的代码。</translation>
    </message>
    <message>
        <source>Check that the device authorization endpoint is the right one.</source>
        <translation>请检查设备授权端点是否正确。</translation>
    </message>
    <message>
        <source>expected &quot;device_code&quot;, &quot;user_code&quot; and &quot;verification_uri&quot;</source>
        <translation>预期 &quot;device_code&quot;、&quot;user_code&quot; 和 &quot;verification_uri&quot;</translation>
    </message>
    <message>
        <source>The answer is not that of this login: its state differs.</source>
        <translation>这不是本次登录的响应：其 state 不同。</translation>
    </message>
    <message>
        <source>Log in again in one go. If it happens each time, something on the way drops or changes the parameter &quot;state&quot;.</source>
        <translation>请一次性重新登录。若每次都这样，说明途中有环节丢弃或更改了参数 &quot;state&quot;。</translation>
    </message>
    <message>
        <source>another &quot;state&quot;</source>
        <translation>另一个 &quot;state&quot;</translation>
    </message>
    <message>
        <source>no &quot;state&quot;</source>
        <translation>没有 &quot;state&quot;</translation>
    </message>
    <message>
        <source>The answer is from another provider than the one asked.</source>
        <translation>该响应来自另一个提供方，而非所询问的那个。</translation>
    </message>
    <message>
        <source>Do not go on: make sure that %1 was asked, and that nothing stands between.</source>
        <translation>请勿继续：先确认询问的是 %1，且中间没有其他环节。</translation>
    </message>
    <message>
        <source>no &quot;iss&quot;</source>
        <translation>没有 &quot;iss&quot;</translation>
    </message>
    <message>
        <source>iss &quot;%1&quot;</source>
        <translation>iss 为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The browser came back without a code.</source>
        <translation>浏览器返回时没有带回代码。</translation>
    </message>
    <message>
        <source>Let the client use the response type &quot;code&quot; with the response mode &quot;query&quot;.</source>
        <translation>请让客户端使用响应类型 &quot;code&quot; 和响应模式 &quot;query&quot;。</translation>
    </message>
    <message>
        <source>neither &quot;code&quot; nor &quot;error&quot;</source>
        <translation>既没有 &quot;code&quot; 也没有 &quot;error&quot;</translation>
    </message>
    <message>
        <source>The ID token is not of this login: its nonce differs.</source>
        <translation>该 ID 令牌不属于本次登录：其 nonce 不同。</translation>
    </message>
    <message>
        <source>Do not use it. Log in again in one go; if it happens each time, the provider drops or reuses the nonce.</source>
        <translation>请勿使用它。请一次性重新登录；若每次都这样，说明提供方丢弃或重复使用了 nonce。</translation>
    </message>
    <message>
        <source>another &quot;nonce&quot;</source>
        <translation>另一个 &quot;nonce&quot;</translation>
    </message>
    <message>
        <source>no &quot;nonce&quot;</source>
        <translation>没有 &quot;nonce&quot;</translation>
    </message>
    <message>
        <source>there is no place to read it from</source>
        <translation>没有可供读取的位置</translation>
    </message>
    <message>
        <source>secret %1: expected one line of text, found something else</source>
        <translation>机密 %1：预期一行文本，实际为其他内容</translation>
    </message>
    <message>
        <source>A secret for the login cannot be read.</source>
        <translation>无法读取登录所需的机密。</translation>
    </message>
    <message>
        <source>Store it at %1, or name another place in the login of %2.</source>
        <translation>请将它存放到 %1，或在 %2 的登录设置中指明其他位置。</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>Log in again when you want to.</source>
        <translation>需要时可重新登录。</translation>
    </message>
    <message>
        <source>%1 names no %2.</source>
        <translation>%1 未指明%2。</translation>
    </message>
    <message>
        <source>No %1 is known for %2.</source>
        <translation>没有已知的%1可用于 %2。</translation>
    </message>
    <message>
        <source>The %1 is not reached over https.</source>
        <translation>%1不是通过 https 访问的。</translation>
    </message>
    <message>
        <source>authorization endpoint</source>
        <translation>授权端点</translation>
    </message>
    <message>
        <source>device authorization endpoint</source>
        <translation>设备授权端点</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>The provider knows PKCE only in the form &quot;plain&quot;.</source>
        <translation>提供方只认识 &quot;plain&quot; 形式的 PKCE。</translation>
    </message>
    <message>
        <source>Let the provider allow the method S256: plain protects nothing, and is not used here.</source>
        <translation>请让提供方允许 S256 方法：plain 没有任何保护作用，此处不使用。</translation>
    </message>
    <message>
        <source>code_challenge_methods_supported: </source>
        <translation>code_challenge_methods_supported: </translation>
    </message>
    <message>
        <source>where to log in</source>
        <translation>在何处登录</translation>
    </message>
    <message>
        <source>the client id &quot;%1&quot;</source>
        <translation>客户端 ID &quot;%1&quot;</translation>
    </message>
    <message>
        <source>whether it knows the client and the redirect address</source>
        <translation>它是否认识该客户端和重定向地址</translation>
    </message>
    <message>
        <source>a code for the person</source>
        <translation>供用户输入的代码</translation>
    </message>
    <message>
        <source>the login&apos;s code, </source>
        <translation>本次登录的代码、</translation>
    </message>
    <message>
        <source>the device&apos;s code, </source>
        <translation>设备代码、</translation>
    </message>
    <message>
        <source>your refresh token, </source>
        <translation>您的刷新令牌、</translation>
    </message>
    <message>
        <source>the tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>%1 names no issuer to be asked.</source>
        <translation>%1 未指明可询问的签发者。</translation>
    </message>
    <message>
        <source>The provider was not asked where to log in.</source>
        <translation>未向提供方询问在何处登录。</translation>
    </message>
    <message>
        <source>The provider does not say where to log in.</source>
        <translation>提供方没有说明在何处登录。</translation>
    </message>
    <message>
        <source>The provider refused, in words that are not known here.</source>
        <translation>提供方拒绝了，所用措辞此处不认识。</translation>
    </message>
    <message>
        <source>Look for these words in the provider&apos;s log or documentation.</source>
        <translation>请在提供方的日志或文档中查找这些措辞。</translation>
    </message>
    <message>
        <source>No answer came back from the browser.</source>
        <translation>浏览器没有带回响应。</translation>
    </message>
    <message>
        <source>If the browser showed an error, it is about the client: compare its id &quot;{client}&quot; and its redirect address, which is {redirect}. Otherwise log in again.</source>
        <translation>如果浏览器显示了错误，那么问题在客户端：请核对其 ID &quot;{client}&quot; 和重定向地址，后者为 {redirect}。否则请重新登录。</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>询问未发送。</translation>
    </message>
    <message>
        <source>Allow it, and log in again.</source>
        <translation>请允许询问，然后重新登录。</translation>
    </message>
    <message>
        <source>The provider did not answer.</source>
        <translation>提供方没有响应。</translation>
    </message>
    <message>
        <source>Check the network, and that %1 is the right address.</source>
        <translation>请检查网络，并确认 %1 是正确的地址。</translation>
    </message>
    <message>
        <source>The provider sends us elsewhere, where no secret is carried to.</source>
        <translation>提供方把我们引向别处，而机密不会被带到那里。</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <translation>重定向到 %1</translation>
    </message>
    <message>
        <source>Name the endpoint of %1 by its own address.</source>
        <translation>请填写 %1 的端点自身的地址。</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>The provider has a fault of its own.</source>
        <translation>提供方自身出现故障。</translation>
    </message>
    <message>
        <source>Try again later, or look into the provider&apos;s log.</source>
        <translation>请稍后重试，或查看提供方的日志。</translation>
    </message>
    <message>
        <source>There is no such endpoint at the provider.</source>
        <translation>提供方没有此端点。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>The provider was asked too often.</source>
        <translation>对提供方的询问过于频繁。</translation>
    </message>
    <message>
        <source>Wait some minutes, and log in again.</source>
        <translation>请等待几分钟，然后重新登录。</translation>
    </message>
    <message>
        <source>A web page came where an answer in JSON was expected.</source>
        <translation>预期 JSON 响应，得到的却是网页。</translation>
    </message>
    <message>
        <source>Check the endpoint: a proxy or a login page may stand before it.</source>
        <translation>请检查端点：前面可能有代理或登录页面。</translation>
    </message>
    <message>
        <source>The answer is none that a provider gives.</source>
        <translation>该响应不是提供方会给出的响应。</translation>
    </message>
    <message>
        <source>Check that %1 is the endpoint of an OAuth provider.</source>
        <translation>请检查 %1 是否为 OAuth 提供方的端点。</translation>
    </message>
    <message>
        <source>at the discovery of the provider</source>
        <translation>在获取提供方的发现文档时</translation>
    </message>
    <message>
        <source>at the authorization endpoint</source>
        <translation>在授权端点</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>in the answer that the browser brought</source>
        <translation>在浏览器带回的响应中</translation>
    </message>
    <message>
        <source>at the device authorization endpoint</source>
        <translation>在设备授权端点</translation>
    </message>
    <message>
        <source>at the token endpoint</source>
        <translation>在令牌端点</translation>
    </message>
    <message>
        <source>in the ID token</source>
        <translation>在 ID 令牌中</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>No client is named for %1.</source>
        <translation>%1 未指明客户端。</translation>
    </message>
    <message>
        <source>Client credentials need a secret, and %1 names none.</source>
        <translation>客户端凭据需要机密，而 %1 未指明。</translation>
    </message>
    <message>
        <source>No refresh token is named for %1.</source>
        <translation>%1 未指明刷新令牌。</translation>
    </message>
    <message>
        <source>In the token</source>
        <translation>令牌中</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>传输中</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>响应中</translation>
    </message>
    <message>
        <source> (another than was asked for)</source>
        <translation>（与所询问的不同）</translation>
    </message>
    <message>
        <source> Perhaps meant: %1</source>
        <translation>可能想写：%1</translation>
    </message>
    <message>
        <source>Looks changed</source>
        <translation>疑似被改动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>, UTC%1%2 then</source>
        <translation>，当时为 UTC%1%2</translation>
    </message>
    <message>
        <source>, as recorded</source>
        <translation>，按记录</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>%1%2; all times are UTC</source>
        <translation>%1%2；所有时间均为 UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 一致</translation>
    </message>
    <message>
        <source>Servers&apos; clocks</source>
        <translation>服务器时钟</translation>
    </message>
    <message>
        <source>%1 expects</source>
        <translation>%1 预期</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3 undecided</source>
        <translation>%1 个已接受，%2 个已拒绝，%3 个未定</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>a known user</source>
        <translation>已知用户</translation>
    </message>
    <message>
        <source>a random id</source>
        <translation>随机 ID</translation>
    </message>
    <message>
        <source>another claim</source>
        <translation>另一声明</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>另一种写法</translation>
    </message>
    <message>
        <source>a call as the token</source>
        <translation>以令牌身份调用</translation>
    </message>
    <message>
        <source>the user again</source>
        <translation>再次询问用户</translation>
    </message>
    <message>
        <source>the user, past caches</source>
        <translation>用户（绕过缓存）</translation>
    </message>
    <message>
        <source>the recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>our credential&apos;s test</source>
        <translation>我方凭据测试</translation>
    </message>
    <message>
        <source>our credential</source>
        <translation>我方凭据</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1, points to %2</source>
        <translation>%1，指向 %2</translation>
    </message>
    <message>
        <source>%1: the user was not asked for, because %2</source>
        <translation>%1：未询问用户，因为%2</translation>
    </message>
    <message>
        <source>%1: the user was not asked for</source>
        <translation>%1：未询问用户</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>without kid</source>
        <translation>无 kid</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>; not yet</source>
        <translation>；尚未生效</translation>
    </message>
    <message>
        <source>; expired</source>
        <translation>；已过期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2%3</source>
        <translation>%1 至 %2%3</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>%1, thumbprint %2</source>
        <translation>%1，指纹 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>But</source>
        <translation>但是</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>签名 %1</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已尝试</translation>
    </message>
    <message>
        <source>%1, from %2: %3</source>
        <translation>%1，来自 %2：%3</translation>
    </message>
    <message>
        <source>%1 more, none of which fits</source>
        <translation>另有 %1 个，均不匹配</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 个密钥</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 个密钥</translation>
    </message>
    <message>
        <source>; not confirmed since: %1</source>
        <translation>；此后未再确认：%1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>%1 at %2, fetched %3%4</source>
        <translation>%1，位于 %2，获取于 %3%4</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，最迟 %2</translation>
    </message>
    <message>
        <source>a key without kid</source>
        <translation>无 kid 的密钥</translation>
    </message>
    <message>
        <source>kid </source>
        <translation>kid </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&quot;x5c&quot; cannot be read: %1.</source>
        <translation>无法读取 &quot;x5c&quot;：%1。</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署者</translation>
    </message>
    <message>
        <source>not by %1: %2</source>
        <translation>并非%1：%2</translation>
    </message>
    <message>
        <source>&quot;x5t#S256&quot; is the hash of another certificate.</source>
        <translation>&quot;x5t#S256&quot; 是另一证书的哈希。</translation>
    </message>
    <message>
        <source>Decryption</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>解密所用</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>JWE, encrypted</source>
        <translation>JWE，已加密</translation>
    </message>
    <message>
        <source>unsecured</source>
        <translation>无保护</translation>
    </message>
    <message>
        <source>cause, stopped here</source>
        <translation>原因，在此停止</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>what the token alone tells</source>
        <translation>仅凭令牌可知的内容</translation>
    </message>
    <message>
        <source>as seen by %1</source>
        <translation>%1 的视角</translation>
    </message>
    <message>
        <source>as seen by %1: “%2”</source>
        <translation>%1 的视角：“%2”</translation>
    </message>
    <message>
        <source>%1 expects %2</source>
        <translation>%1 预期 %2</translation>
    </message>
    <message>
        <source>stands here twice</source>
        <translation>在此出现两次</translation>
    </message>
    <message>
        <source>; stands here twice</source>
        <translation>；在此出现两次</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>传输中断</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not sent: offline</source>
        <translation>未发送：离线</translation>
    </message>
    <message>
        <source>not sent: no consent</source>
        <translation>未发送：未获同意</translation>
    </message>
    <message>
        <source>not sent: refused</source>
        <translation>未发送：被拒绝</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>发现文档</translation>
    </message>
    <message>
        <source>user lookup</source>
        <translation>用户查询</translation>
    </message>
    <message>
        <source>a made-up user</source>
        <translation>虚构的用户</translation>
    </message>
    <message>
        <source>by another claim</source>
        <translation>按另一声明</translation>
    </message>
    <message>
        <source>call as the token</source>
        <translation>以令牌身份调用</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>its certificate</source>
        <translation>其证书</translation>
    </message>
    <message>
        <source>nothing of the token</source>
        <translation>不含令牌内容</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>未知的一方</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation>（位于 %1）</translation>
    </message>
    <message>
        <source>HTTP %1, answered by %2%3 in %4 ms</source>
        <translation>HTTP %1，由 %2%3 应答，用时 %4 毫秒</translation>
    </message>
    <message>
        <source>The redirect to %1 was not followed: it is another origin.</source>
        <translation>没有跟随到 %1 的重定向：它属于另一来源。</translation>
    </message>
    <message numerus="yes">
        <source>… %n more, show all</source>
        <translation>
            <numerusform>… 还有 %n 项，全部显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>… %1, show all</source>
        <translation>… %1，全部显示</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, inside the outer token and judged on its own</source>
        <translation>
            <numerusform>%n 个字符，位于外层令牌之内，单独判断</numerusform>
        </translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation>SD-JWT</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation>无人签名</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>signature %1 of %2</source>
        <translation>签名 %1，共 %2 个</translation>
    </message>
    <message>
        <source>the header of this signature; all sign one payload</source>
        <translation>此签名的头部；所有签名针对同一载荷</translation>
    </message>
    <message>
        <source>key binding</source>
        <translation>密钥绑定</translation>
    </message>
    <message>
        <source>outer token, %1</source>
        <translation>外层令牌，%1</translation>
    </message>
    <message>
        <source>inside, %1</source>
        <translation>内层，%1</translation>
    </message>
    <message>
        <source>level %1, %2</source>
        <translation>第 %1 层，%2</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>某个服务</translation>
    </message>
    <message>
        <source>%1, status %2:</source>
        <translation>%1，状态 %2：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Points to:</source>
        <translation>指向：</translation>
    </message>
    <message>
        <source>Rules out:</source>
        <translation>排除：</translation>
    </message>
    <message>
        <source>What did the service answer?</source>
        <translation>服务响应了什么？</translation>
    </message>
    <message>
        <source>Paste status, headers and body (curl -i prints them) or the body alone. It is read here and sent nowhere.</source>
        <translation>粘贴状态、头部和正文（curl -i 会一并打印），或仅粘贴正文。内容只在本机读取，不会发往任何地方。</translation>
    </message>
    <message>
        <source>Not recognised.</source>
        <translation>无法识别。</translation>
    </message>
    <message>
        <source>Means:</source>
        <translation>含义：</translation>
    </message>
    <message>
        <source>Stopped at:</source>
        <translation>停止于：</translation>
    </message>
    <message>
        <source>Proves:</source>
        <translation>证明：</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>服务%1</translation>
    </message>
    <message>
        <source>Had accepted:</source>
        <translation>此前已接受：</translation>
    </message>
    <message>
        <source>Never checks:</source>
        <translation>从不检查：</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>keys fetched</source>
        <translation>密钥已获取</translation>
    </message>
    <message>
        <source>key first seen</source>
        <translation>密钥首次出现</translation>
    </message>
    <message>
        <source>key gone</source>
        <translation>密钥消失</translation>
    </message>
    <message>
        <source>server clock</source>
        <translation>服务器时钟</translation>
    </message>
    <message>
        <source>valid, but its user is gone</source>
        <translation>有效，但其用户已不存在</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>disclosed %1</source>
        <translation>披露项 %1</translation>
    </message>
    <message>
        <source>disclosures</source>
        <translation>披露项</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP 证明</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>密钥绑定</translation>
    </message>
    <message>
        <source>Logout token</source>
        <translation>注销令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation>已签名文本</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Opaque access token</source>
        <translation>不透明访问令牌</translation>
    </message>
    <message>
        <source>Encrypted token</source>
        <translation>加密令牌</translation>
    </message>
    <message>
        <source>Unsigned token</source>
        <translation>未签名令牌</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>不是令牌</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>无可检查</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>undecided, nothing asked yet</source>
        <translation>未定，尚未询问</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已去除 %1</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>整段文本</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>algorithm of the signature or of the key encryption</source>
        <translation>签名算法或密钥加密算法</translation>
    </message>
    <message>
        <source>content encryption</source>
        <translation>内容加密</translation>
    </message>
    <message>
        <source>which key made it</source>
        <translation>由哪个密钥生成</translation>
    </message>
    <message>
        <source>type of the token</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>type of the content</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>a key inside the token: never trusted</source>
        <translation>令牌自带的密钥：绝不信任</translation>
    </message>
    <message>
        <source>address of keys: never followed</source>
        <translation>密钥地址：绝不访问</translation>
    </message>
    <message>
        <source>address of a certificate: never followed</source>
        <translation>证书地址：绝不访问</translation>
    </message>
    <message>
        <source>certificates inside the token: never trusted</source>
        <translation>令牌自带的证书：绝不信任</translation>
    </message>
    <message>
        <source>SHA-1 of the certificate</source>
        <translation>证书的 SHA-1</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>证书的 SHA-256</translation>
    </message>
    <message>
        <source>extensions that must be understood</source>
        <translation>必须理解的扩展</translation>
    </message>
    <message>
        <source>whether the payload is base64url</source>
        <translation>载荷是否为 base64url</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>ephemeral public key</source>
        <translation>临时公钥</translation>
    </message>
    <message>
        <source>agreement info of the sender</source>
        <translation>发送方的协商信息</translation>
    </message>
    <message>
        <source>agreement info of the receiver</source>
        <translation>接收方的协商信息</translation>
    </message>
    <message>
        <source>PBES2 salt</source>
        <translation>PBES2 盐</translation>
    </message>
    <message>
        <source>PBES2 rounds</source>
        <translation>PBES2 轮数</translation>
    </message>
    <message>
        <source>nonce; Microsoft Graph rewrites it, so others cannot verify</source>
        <translation>nonce；Microsoft Graph 会改写它，因此他人无法验证</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>issuer (copied)</source>
        <translation>签发者（副本）</translation>
    </message>
    <message>
        <source>subject (copied)</source>
        <translation>主体（副本）</translation>
    </message>
    <message>
        <source>audience (copied)</source>
        <translation>受众（副本）</translation>
    </message>
    <message>
        <source>address that it is sent to (ACME)</source>
        <translation>发送目标地址 (ACME)</translation>
    </message>
    <message>
        <source>kind of PASSporT</source>
        <translation>PASSporT 类型</translation>
    </message>
    <message>
        <source>signature validation tokens</source>
        <translation>签名验证令牌</translation>
    </message>
    <message>
        <source>chain of trust (OpenID Federation)</source>
        <translation>信任链 (OpenID Federation)</translation>
    </message>
    <message>
        <source>chain of trust of the peer (OpenID Federation)</source>
        <translation>对端的信任链 (OpenID Federation)</translation>
    </message>
    <message>
        <source>session of a health record (IHE)</source>
        <translation>健康记录会话 (IHE)</translation>
    </message>
    <message>
        <source>encapsulated key (HPKE)</source>
        <translation>封装密钥 (HPKE)</translation>
    </message>
    <message>
        <source>which pre-shared key (HPKE)</source>
        <translation>用哪个预共享密钥 (HPKE)</translation>
    </message>
    <message>
        <source>what is disclosed (SD-JWT)</source>
        <translation>披露的内容 (SD-JWT)</translation>
    </message>
    <message>
        <source>key binding (SD-JWT)</source>
        <translation>密钥绑定 (SD-JWT)</translation>
    </message>
    <message>
        <source>a token inside the header</source>
        <translation>头部内的令牌</translation>
    </message>
    <message>
        <source>client that sends it</source>
        <translation>发送它的客户端</translation>
    </message>
    <message>
        <source>how the content key is wrapped</source>
        <translation>内容密钥的包装方式</translation>
    </message>
    <message>
        <source>load balancer that signed it (AWS)</source>
        <translation>为其签名的负载均衡器 (AWS)</translation>
    </message>
    <message>
        <source>client that logged in (AWS)</source>
        <translation>登录的客户端 (AWS)</translation>
    </message>
    <message>
        <source>end of validity (AWS load balancer)</source>
        <translation>有效期结束（AWS 负载均衡器）</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>由谁签发</translation>
    </message>
    <message>
        <source>the user&apos;s id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>发给谁用</translation>
    </message>
    <message>
        <source>end of validity</source>
        <translation>有效期结束</translation>
    </message>
    <message>
        <source>start of validity</source>
        <translation>有效期开始</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>id of this token</source>
        <translation>此令牌的 ID</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>profile page</source>
        <translation>个人主页</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>e-mail; used as an alternate id</source>
        <translation>电子邮件；用作备用 ID</translation>
    </message>
    <message>
        <source>whether the e-mail was verified</source>
        <translation>电子邮件是否已验证</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>whether the phone was verified</source>
        <translation>电话是否已验证</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>when the profile changed</source>
        <translation>个人资料的更改时间</translation>
    </message>
    <message>
        <source>client that asked for it</source>
        <translation>请求它的客户端</translation>
    </message>
    <message>
        <source>ties it to one login</source>
        <translation>将其绑定到某次登录</translation>
    </message>
    <message>
        <source>when the user logged in</source>
        <translation>用户的登录时间</translation>
    </message>
    <message>
        <source>hash of the access token</source>
        <translation>访问令牌的哈希</translation>
    </message>
    <message>
        <source>hash of the code</source>
        <translation>代码的哈希</translation>
    </message>
    <message>
        <source>hash of the state</source>
        <translation>state 的哈希</translation>
    </message>
    <message>
        <source>how strong the login was</source>
        <translation>登录的强度</translation>
    </message>
    <message>
        <source>how the user logged in</source>
        <translation>用户的登录方式</translation>
    </message>
    <message>
        <source>key of the subject</source>
        <translation>主体的密钥</translation>
    </message>
    <message>
        <source>key the sender must prove</source>
        <translation>发送方须证明持有的密钥</translation>
    </message>
    <message>
        <source>tag of the caller (SIP)</source>
        <translation>主叫方标签 (SIP)</translation>
    </message>
    <message>
        <source>date of the call (SIP)</source>
        <translation>呼叫日期 (SIP)</translation>
    </message>
    <message>
        <source>id of the call (SIP)</source>
        <translation>呼叫 ID (SIP)</translation>
    </message>
    <message>
        <source>number in the call (SIP)</source>
        <translation>呼叫中的序号 (SIP)</translation>
    </message>
    <message>
        <source>branch of the call (SIP)</source>
        <translation>呼叫分支 (SIP)</translation>
    </message>
    <message>
        <source>caller (PASSporT)</source>
        <translation>主叫方 (PASSporT)</translation>
    </message>
    <message>
        <source>called party (PASSporT)</source>
        <translation>被叫方 (PASSporT)</translation>
    </message>
    <message>
        <source>keys of the media (PASSporT)</source>
        <translation>媒体密钥 (PASSporT)</translation>
    </message>
    <message>
        <source>security events</source>
        <translation>安全事件</translation>
    </message>
    <message>
        <source>time of the event</source>
        <translation>事件时间</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>resource priority of the call</source>
        <translation>呼叫的资源优先级</translation>
    </message>
    <message>
        <source>login session</source>
        <translation>登录会话</translation>
    </message>
    <message>
        <source>how much the identity is trusted</source>
        <translation>身份的可信程度</translation>
    </message>
    <message>
        <source>whose trust levels these are</source>
        <translation>可信等级由谁定义</translation>
    </message>
    <message>
        <source>how sure the caller&apos;s number is (SHAKEN)</source>
        <translation>主叫号码的确信程度 (SHAKEN)</translation>
    </message>
    <message>
        <source>origin of the call (SHAKEN)</source>
        <translation>呼叫来源 (SHAKEN)</translation>
    </message>
    <message>
        <source>who acts for the subject</source>
        <translation>由谁代表主体行事</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>who may act for the subject</source>
        <translation>可由谁代表主体行事</translation>
    </message>
    <message>
        <source>business card of the caller</source>
        <translation>主叫方名片</translation>
    </message>
    <message>
        <source>how often the access token may be used</source>
        <translation>访问令牌的可用次数</translation>
    </message>
    <message>
        <source>diverted call</source>
        <translation>被转移的呼叫</translation>
    </message>
    <message>
        <source>original PASSporT</source>
        <translation>原始 PASSporT</translation>
    </message>
    <message>
        <source>verifiable credential (W3C)</source>
        <translation>可验证凭证 (W3C)</translation>
    </message>
    <message>
        <source>verifiable presentation (W3C)</source>
        <translation>可验证表述 (W3C)</translation>
    </message>
    <message>
        <source>priority of the call</source>
        <translation>呼叫优先级</translation>
    </message>
    <message>
        <source>profile of constrained devices (ACE)</source>
        <translation>受限设备配置 (ACE)</translation>
    </message>
    <message>
        <source>nonce of a constrained client (ACE)</source>
        <translation>受限客户端的 nonce (ACE)</translation>
    </message>
    <message>
        <source>seconds until it ends (ACE)</source>
        <translation>距结束的秒数 (ACE)</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>entitlements</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>introspection result</source>
        <translation>内省结果</translation>
    </message>
    <message>
        <source>nonce of an attestation</source>
        <translation>设备证明的 nonce</translation>
    </message>
    <message>
        <source>id of the device</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>semi-permanent ids of the device</source>
        <translation>设备的半永久 ID</translation>
    </message>
    <message>
        <source>maker of the hardware</source>
        <translation>硬件制造商</translation>
    </message>
    <message>
        <source>model of the hardware</source>
        <translation>硬件型号</translation>
    </message>
    <message>
        <source>version of the hardware</source>
        <translation>硬件版本</translation>
    </message>
    <message>
        <source>whether the maker&apos;s software booted</source>
        <translation>是否由制造商的软件启动</translation>
    </message>
    <message>
        <source>state of debugging</source>
        <translation>调试状态</translation>
    </message>
    <message>
        <source>where the device is</source>
        <translation>设备所在位置</translation>
    </message>
    <message>
        <source>profile of the attestation</source>
        <translation>设备证明配置</translation>
    </message>
    <message>
        <source>parts of the attested device</source>
        <translation>被证明设备的组成部分</translation>
    </message>
    <message>
        <source>seconds since the start</source>
        <translation>启动以来的秒数</translation>
    </message>
    <message>
        <source>number of starts</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>number of this start</source>
        <translation>本次启动的编号</translation>
    </message>
    <message>
        <source>certifications of the device</source>
        <translation>设备的认证</translation>
    </message>
    <message>
        <source>name of the software</source>
        <translation>软件名称</translation>
    </message>
    <message>
        <source>version of the software</source>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>manifests of the software</source>
        <translation>软件清单</translation>
    </message>
    <message>
        <source>measurements of the software</source>
        <translation>软件度量</translation>
    </message>
    <message>
        <source>results of the measurements</source>
        <translation>度量结果</translation>
    </message>
    <message>
        <source>what the attestation is for</source>
        <translation>设备证明的用途</translation>
    </message>
    <message>
        <source>version (CDN)</source>
        <translation>版本 (CDN)</translation>
    </message>
    <message>
        <source>claims that must be understood (CDN)</source>
        <translation>必须理解的声明 (CDN)</translation>
    </message>
    <message>
        <source>address of the client (CDN)</source>
        <translation>客户端地址 (CDN)</translation>
    </message>
    <message>
        <source>addresses it is good for (CDN)</source>
        <translation>适用的地址 (CDN)</translation>
    </message>
    <message>
        <source>when its renewal ends (CDN)</source>
        <translation>续期截止时间 (CDN)</translation>
    </message>
    <message>
        <source>how it is renewed (CDN)</source>
        <translation>续期方式 (CDN)</translation>
    </message>
    <message>
        <source>depth of the renewed path (CDN)</source>
        <translation>续期路径的深度 (CDN)</translation>
    </message>
    <message>
        <source>result of a signature check</source>
        <translation>签名检查结果</translation>
    </message>
    <message>
        <source>what it allows, in detail</source>
        <translation>允许的操作（详细）</translation>
    </message>
    <message>
        <source>claims that somebody verified</source>
        <translation>经第三方核实的声明</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>nationalities</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>family name at birth</source>
        <translation>出生时的姓</translation>
    </message>
    <message>
        <source>given name at birth</source>
        <translation>出生时的名</translation>
    </message>
    <message>
        <source>middle name at birth</source>
        <translation>出生时的中间名</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>title</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>stage or pen name</source>
        <translation>艺名或笔名</translation>
    </message>
    <message>
        <source>method of the request (DPoP)</source>
        <translation>请求的方法 (DPoP)</translation>
    </message>
    <message>
        <source>address of the request (DPoP)</source>
        <translation>请求的地址 (DPoP)</translation>
    </message>
    <message>
        <source>hash of the access token (DPoP)</source>
        <translation>访问令牌的哈希 (DPoP)</translation>
    </message>
    <message>
        <source>authority of a telephone certificate</source>
        <translation>电话证书的授权机构</translation>
    </message>
    <message>
        <source>subject in another form</source>
        <translation>主体的另一种形式</translation>
    </message>
    <message>
        <source>rich call data</source>
        <translation>富呼叫数据</translation>
    </message>
    <message>
        <source>integrity of rich call data</source>
        <translation>富呼叫数据的完整性</translation>
    </message>
    <message>
        <source>reason of the call</source>
        <translation>呼叫原因</translation>
    </message>
    <message>
        <source>digest of a message</source>
        <translation>消息摘要</translation>
    </message>
    <message>
        <source>claims that stand elsewhere</source>
        <translation>位于别处的声明</translation>
    </message>
    <message>
        <source>where they stand</source>
        <translation>它们的所在位置</translation>
    </message>
    <message>
        <source>purposes allowed (RDAP)</source>
        <translation>允许的用途 (RDAP)</translation>
    </message>
    <message>
        <source>whether tracking may be refused (RDAP)</source>
        <translation>是否可拒绝跟踪 (RDAP)</translation>
    </message>
    <message>
        <source>place as a geohash</source>
        <translation>位置 (geohash)</translation>
    </message>
    <message>
        <source>digests of hidden claims</source>
        <translation>隐藏声明的摘要</translation>
    </message>
    <message>
        <source>digest of a hidden array element</source>
        <translation>隐藏数组元素的摘要</translation>
    </message>
    <message>
        <source>hash of the digests</source>
        <translation>摘要所用的哈希</translation>
    </message>
    <message>
        <source>hash of what was presented</source>
        <translation>所出示内容的哈希</translation>
    </message>
    <message>
        <source>credential type</source>
        <translation>凭证类型</translation>
    </message>
    <message>
        <source>hash of the credential type&apos;s document</source>
        <translation>凭证类型文档的哈希</translation>
    </message>
    <message>
        <source>status list entry</source>
        <translation>状态列表条目</translation>
    </message>
    <message>
        <source>list of states of many tokens</source>
        <translation>多个令牌的状态列表</translation>
    </message>
    <message>
        <source>seconds that it may be cached</source>
        <translation>可缓存的秒数</translation>
    </message>
    <message>
        <source>network of the consumer (3GPP)</source>
        <translation>消费者的网络 (3GPP)</translation>
    </message>
    <message>
        <source>private network of the consumer (3GPP)</source>
        <translation>消费者的专用网络 (3GPP)</translation>
    </message>
    <message>
        <source>network of the producer (3GPP)</source>
        <translation>生产者的网络 (3GPP)</translation>
    </message>
    <message>
        <source>private network of the producer (3GPP)</source>
        <translation>生产者的专用网络 (3GPP)</translation>
    </message>
    <message>
        <source>slices of the producer (3GPP)</source>
        <translation>生产者的切片 (3GPP)</translation>
    </message>
    <message>
        <source>slice instances of the producer (3GPP)</source>
        <translation>生产者的切片实例 (3GPP)</translation>
    </message>
    <message>
        <source>function set of the producer (3GPP)</source>
        <translation>生产者的功能集 (3GPP)</translation>
    </message>
    <message>
        <source>service set of the producer (3GPP)</source>
        <translation>生产者的服务集 (3GPP)</translation>
    </message>
    <message>
        <source>source function (3GPP)</source>
        <translation>源功能 (3GPP)</translation>
    </message>
    <message>
        <source>analytics allowed (3GPP)</source>
        <translation>允许的分析 (3GPP)</translation>
    </message>
    <message>
        <source>owner of the resource (3GPP)</source>
        <translation>资源所有者 (3GPP)</translation>
    </message>
    <message>
        <source>keys of the entity (OpenID Federation)</source>
        <translation>实体的密钥 (OpenID Federation)</translation>
    </message>
    <message>
        <source>metadata of the entity (OpenID Federation)</source>
        <translation>实体的元数据 (OpenID Federation)</translation>
    </message>
    <message>
        <source>policy for metadata (OpenID Federation)</source>
        <translation>元数据策略 (OpenID Federation)</translation>
    </message>
    <message>
        <source>policies that must be understood (OpenID Federation)</source>
        <translation>必须理解的策略 (OpenID Federation)</translation>
    </message>
    <message>
        <source>constraints of the chain (OpenID Federation)</source>
        <translation>信任链的约束 (OpenID Federation)</translation>
    </message>
    <message>
        <source>superiors of the entity (OpenID Federation)</source>
        <translation>实体的上级 (OpenID Federation)</translation>
    </message>
    <message>
        <source>trust anchors of the entity (OpenID Federation)</source>
        <translation>实体的信任锚 (OpenID Federation)</translation>
    </message>
    <message>
        <source>trust marks (OpenID Federation)</source>
        <translation>信任标记 (OpenID Federation)</translation>
    </message>
    <message>
        <source>who issues trust marks (OpenID Federation)</source>
        <translation>信任标记的签发者 (OpenID Federation)</translation>
    </message>
    <message>
        <source>who owns trust marks (OpenID Federation)</source>
        <translation>信任标记的所有者 (OpenID Federation)</translation>
    </message>
    <message>
        <source>kind of trust mark (OpenID Federation)</source>
        <translation>信任标记的类型 (OpenID Federation)</translation>
    </message>
    <message>
        <source>statements from this party up to a trust anchor (OpenID Federation)</source>
        <translation>从此方到信任锚的各份声明书 (OpenID Federation)</translation>
    </message>
    <message>
        <source>the trust anchor that was chosen (OpenID Federation)</source>
        <translation>所选的信任锚 (OpenID Federation)</translation>
    </message>
    <message>
        <source>claims that the reader has to understand (OpenID Federation)</source>
        <translation>读取方必须理解的声明 (OpenID Federation)</translation>
    </message>
    <message>
        <source>evidence or results of an attestation, wrapped (RATS)</source>
        <translation>包装的证明证据或结果 (RATS)</translation>
    </message>
    <message>
        <source>where it was fetched (OpenID Federation)</source>
        <translation>获取位置 (OpenID Federation)</translation>
    </message>
    <message>
        <source>delegation of a trust mark (OpenID Federation)</source>
        <translation>信任标记的委托 (OpenID Federation)</translation>
    </message>
    <message>
        <source>logo (OpenID Federation)</source>
        <translation>徽标 (OpenID Federation)</translation>
    </message>
    <message>
        <source>project (Supabase), branch (CI) or reference (OpenID Federation)</source>
        <translation>项目 (Supabase)、分支 (CI) 或参考 (OpenID Federation)</translation>
    </message>
    <message>
        <source>kind of token (Keycloak)</source>
        <translation>令牌类型 (Keycloak)</translation>
    </message>
    <message>
        <source>login session (Keycloak)</source>
        <translation>登录会话 (Keycloak)</translation>
    </message>
    <message>
        <source>realm roles (Keycloak)</source>
        <translation>realm 角色 (Keycloak)</translation>
    </message>
    <message>
        <source>client roles (Keycloak)</source>
        <translation>客户端角色 (Keycloak)</translation>
    </message>
    <message>
        <source>origins allowed (Keycloak)</source>
        <translation>允许的来源 (Keycloak)</translation>
    </message>
    <message>
        <source>certificates allowed (Keycloak)</source>
        <translation>允许的证书 (Keycloak)</translation>
    </message>
    <message>
        <source>permissions (Keycloak)</source>
        <translation>权限 (Keycloak)</translation>
    </message>
    <message>
        <source>id of a refresh chain (Keycloak)</source>
        <translation>刷新链的 ID (Keycloak)</translation>
    </message>
    <message>
        <source>client, older name (Keycloak)</source>
        <translation>客户端，旧名 (Keycloak)</translation>
    </message>
    <message>
        <source>host of the client (Keycloak)</source>
        <translation>客户端主机 (Keycloak)</translation>
    </message>
    <message>
        <source>address of the client (Keycloak)</source>
        <translation>客户端地址 (Keycloak)</translation>
    </message>
    <message>
        <source>organization of the user</source>
        <translation>用户所属组织</translation>
    </message>
    <message>
        <source>authenticator assurance level (Supabase)</source>
        <translation>认证器保证等级 (Supabase)</translation>
    </message>
    <message>
        <source>set by the service</source>
        <translation>由服务设置</translation>
    </message>
    <message>
        <source>set by the user</source>
        <translation>由用户设置</translation>
    </message>
    <message>
        <source>whether the user is anonymous</source>
        <translation>用户是否匿名</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>tenant (Entra)</source>
        <translation>租户 (Entra)</translation>
    </message>
    <message>
        <source>the user&apos;s id in the tenant (Entra)</source>
        <translation>租户中的用户 ID (Entra)</translation>
    </message>
    <message>
        <source>user principal name (Entra)</source>
        <translation>用户主体名称 (Entra)</translation>
    </message>
    <message>
        <source>user name (Entra v1)</source>
        <translation>用户名 (Entra v1)</translation>
    </message>
    <message>
        <source>client (Entra v1)</source>
        <translation>客户端 (Entra v1)</translation>
    </message>
    <message>
        <source>how the client proved itself (Entra v1)</source>
        <translation>客户端的认证方式 (Entra v1)</translation>
    </message>
    <message>
        <source>how the client proved itself (Entra v2)</source>
        <translation>客户端的认证方式 (Entra v2)</translation>
    </message>
    <message>
        <source>name of the client (Entra)</source>
        <translation>客户端名称 (Entra)</translation>
    </message>
    <message>
        <source>identity provider</source>
        <translation>身份提供方</translation>
    </message>
    <message>
        <source>app or user (Entra)</source>
        <translation>应用或用户 (Entra)</translation>
    </message>
    <message>
        <source>directory roles (Entra)</source>
        <translation>目录角色 (Entra)</translation>
    </message>
    <message>
        <source>too many groups to list (Entra)</source>
        <translation>组太多，未列出 (Entra)</translation>
    </message>
    <message>
        <source>id of this token (Entra)</source>
        <translation>此令牌的 ID (Entra)</translation>
    </message>
    <message>
        <source>internal (Entra)</source>
        <translation>内部使用 (Entra)</translation>
    </message>
    <message>
        <source>member or guest (Entra)</source>
        <translation>成员或来宾 (Entra)</translation>
    </message>
    <message>
        <source>authentication contexts (Entra)</source>
        <translation>认证上下文 (Entra)</translation>
    </message>
    <message>
        <source>tenant created (Entra)</source>
        <translation>租户创建时间 (Entra)</translation>
    </message>
    <message>
        <source>region of the tenant (Entra)</source>
        <translation>租户区域 (Entra)</translation>
    </message>
    <message>
        <source>facts of the tenant (Entra)</source>
        <translation>租户的特征 (Entra)</translation>
    </message>
    <message>
        <source>facts of the subject (Entra)</source>
        <translation>主体的特征 (Entra)</translation>
    </message>
    <message>
        <source>relation to the tenant (Entra)</source>
        <translation>与租户的关系 (Entra)</translation>
    </message>
    <message>
        <source>subject in another form (Entra)</source>
        <translation>主体的另一种形式 (Entra)</translation>
    </message>
    <message>
        <source>capabilities of the client (Entra)</source>
        <translation>客户端能力 (Entra)</translation>
    </message>
    <message>
        <source>session state (Entra)</source>
        <translation>会话状态 (Entra)</translation>
    </message>
    <message>
        <source>preferred language (Entra)</source>
        <translation>首选语言 (Entra)</translation>
    </message>
    <message>
        <source>preferred language of the tenant (Entra)</source>
        <translation>租户的首选语言 (Entra)</translation>
    </message>
    <message>
        <source>managed identity (Entra)</source>
        <translation>托管标识 (Entra)</translation>
    </message>
    <message>
        <source>resource of a managed identity (Entra)</source>
        <translation>托管标识的资源 (Entra)</translation>
    </message>
    <message>
        <source>address of the user (Entra)</source>
        <translation>用户地址 (Entra)</translation>
    </message>
    <message>
        <source>passport id (Entra)</source>
        <translation>Passport ID (Entra)</translation>
    </message>
    <message>
        <source>other identity of a guest (Entra)</source>
        <translation>来宾的其他身份 (Entra)</translation>
    </message>
    <message>
        <source>id in the local directory (Entra)</source>
        <translation>本地目录中的 ID (Entra)</translation>
    </message>
    <message>
        <source>whether from the company&apos;s network (Entra)</source>
        <translation>是否来自公司网络 (Entra)</translation>
    </message>
    <message>
        <source>when the password ends (Entra)</source>
        <translation>密码到期时间 (Entra)</translation>
    </message>
    <message>
        <source>where to change the password (Entra)</source>
        <translation>更改密码的位置 (Entra)</translation>
    </message>
    <message>
        <source>how the user signed in (Entra)</source>
        <translation>用户的登录方式 (Entra)</translation>
    </message>
    <message>
        <source>device (Entra)</source>
        <translation>设备 (Entra)</translation>
    </message>
    <message>
        <source>country (Entra)</source>
        <translation>国家/地区 (Entra)</translation>
    </message>
    <message>
        <source>country of the tenant (Entra)</source>
        <translation>租户所在国家/地区 (Entra)</translation>
    </message>
    <message>
        <source>main e-mail, verified (Entra)</source>
        <translation>主电子邮件，已验证 (Entra)</translation>
    </message>
    <message>
        <source>other e-mail, verified (Entra)</source>
        <translation>其他电子邮件，已验证 (Entra)</translation>
    </message>
    <message>
        <source>account to be used for a login (Entra)</source>
        <translation>登录要用的账户 (Entra)</translation>
    </message>
    <message>
        <source>user flow (Azure AD B2C)</source>
        <translation>用户流 (Azure AD B2C)</translation>
    </message>
    <message>
        <source>extension attributes (Entra)</source>
        <translation>扩展属性 (Entra)</translation>
    </message>
    <message>
        <source>e-mails (Azure AD B2C)</source>
        <translation>电子邮件 (Azure AD B2C)</translation>
    </message>
    <message>
        <source>whether just signed up (Azure AD B2C)</source>
        <translation>是否刚注册 (Azure AD B2C)</translation>
    </message>
    <message>
        <source>family of refresh tokens</source>
        <translation>刷新令牌族</translation>
    </message>
    <message>
        <source>user name (Cognito)</source>
        <translation>用户名 (Cognito)</translation>
    </message>
    <message>
        <source>groups (Cognito)</source>
        <translation>组 (Cognito)</translation>
    </message>
    <message>
        <source>roles (Cognito)</source>
        <translation>角色 (Cognito)</translation>
    </message>
    <message>
        <source>preferred role (Cognito)</source>
        <translation>首选角色 (Cognito)</translation>
    </message>
    <message>
        <source>access or id (Cognito)</source>
        <translation>访问令牌或 ID 令牌 (Cognito)</translation>
    </message>
    <message>
        <source>login event (Cognito)</source>
        <translation>登录事件 (Cognito)</translation>
    </message>
    <message>
        <source>refresh token family (Cognito)</source>
        <translation>刷新令牌族 (Cognito)</translation>
    </message>
    <message>
        <source>device (Cognito)</source>
        <translation>设备 (Cognito)</translation>
    </message>
    <message>
        <source>identities linked to the user</source>
        <translation>与用户关联的身份</translation>
    </message>
    <message>
        <source>tenant (Cognito attribute)</source>
        <translation>租户（Cognito 属性）</translation>
    </message>
    <message>
        <source>the user&apos;s id (Okta)</source>
        <translation>用户 ID (Okta)</translation>
    </message>
    <message>
        <source>client (Okta)</source>
        <translation>客户端 (Okta)</translation>
    </message>
    <message>
        <source>grant type (Auth0)</source>
        <translation>授权类型 (Auth0)</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>organization (Clerk)</source>
        <translation>组织 (Clerk)</translation>
    </message>
    <message>
        <source>role in the organization (Clerk)</source>
        <translation>在组织中的角色 (Clerk)</translation>
    </message>
    <message>
        <source>permissions in the organization (Clerk)</source>
        <translation>在组织中的权限 (Clerk)</translation>
    </message>
    <message>
        <source>age of the login&apos;s factors (Clerk)</source>
        <translation>登录因素的存续时间 (Clerk)</translation>
    </message>
    <message>
        <source>plan (Clerk)</source>
        <translation>套餐 (Clerk)</translation>
    </message>
    <message>
        <source>features (Clerk)</source>
        <translation>功能 (Clerk)</translation>
    </message>
    <message>
        <source>state of the session (Clerk)</source>
        <translation>会话状态 (Clerk)</translation>
    </message>
    <message>
        <source>sign-in details (Firebase)</source>
        <translation>登录详情 (Firebase)</translation>
    </message>
    <message>
        <source>how the user signed in (Firebase)</source>
        <translation>用户的登录方式 (Firebase)</translation>
    </message>
    <message>
        <source>provider before the switch (Firebase)</source>
        <translation>切换前的提供方 (Firebase)</translation>
    </message>
    <message>
        <source>domain of the account (Google)</source>
        <translation>账户的域 (Google)</translation>
    </message>
    <message>
        <source>whether the e-mail is a relay (Apple)</source>
        <translation>电子邮件是否为中转地址 (Apple)</translation>
    </message>
    <message>
        <source>whether a real person (Apple)</source>
        <translation>是否为真人 (Apple)</translation>
    </message>
    <message>
        <source>id for a transferred app (Apple)</source>
        <translation>已转让应用的 ID (Apple)</translation>
    </message>
    <message>
        <source>whether nonces are supported (Apple)</source>
        <translation>是否支持 nonce (Apple)</translation>
    </message>
    <message>
        <source>claims of the device (Google)</source>
        <translation>设备的声明 (Google)</translation>
    </message>
    <message>
        <source>access level (Google IAP)</source>
        <translation>访问级别 (Google IAP)</translation>
    </message>
    <message>
        <source>organization (ZITADEL)</source>
        <translation>组织 (ZITADEL)</translation>
    </message>
    <message>
        <source>name of the organization (ZITADEL)</source>
        <translation>组织名称 (ZITADEL)</translation>
    </message>
    <message>
        <source>domain of the organization (ZITADEL)</source>
        <translation>组织的域 (ZITADEL)</translation>
    </message>
    <message>
        <source>project roles (ZITADEL)</source>
        <translation>项目角色 (ZITADEL)</translation>
    </message>
    <message>
        <source>metadata of the user (ZITADEL)</source>
        <translation>用户元数据 (ZITADEL)</translation>
    </message>
    <message>
        <source>project roles (ZITADEL, older)</source>
        <translation>项目角色（ZITADEL，旧版）</translation>
    </message>
    <message>
        <source>proxy settings (authentik)</source>
        <translation>代理设置 (authentik)</translation>
    </message>
    <message>
        <source>subject (authentik)</source>
        <translation>主体 (authentik)</translation>
    </message>
    <message>
        <source>extra claims (Ory)</source>
        <translation>额外声明 (Ory)</translation>
    </message>
    <message>
        <source>subject as it was before (GitLab)</source>
        <translation>主体的旧值 (GitLab)</translation>
    </message>
    <message>
        <source>direct groups (GitLab)</source>
        <translation>直属组 (GitLab)</translation>
    </message>
    <message>
        <source>groups owned (GitLab)</source>
        <translation>拥有的组 (GitLab)</translation>
    </message>
    <message>
        <source>groups maintained (GitLab)</source>
        <translation>维护的组 (GitLab)</translation>
    </message>
    <message>
        <source>groups developed (GitLab)</source>
        <translation>参与开发的组 (GitLab)</translation>
    </message>
    <message>
        <source>namespace (GitLab CI)</source>
        <translation>命名空间 (GitLab CI)</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>project (GitLab CI)</source>
        <translation>项目 (GitLab CI)</translation>
    </message>
    <message>
        <source>user name (GitLab CI)</source>
        <translation>用户名 (GitLab CI)</translation>
    </message>
    <message>
        <source>e-mail (GitLab CI)</source>
        <translation>电子邮件 (GitLab CI)</translation>
    </message>
    <message>
        <source>access level (GitLab CI)</source>
        <translation>访问级别 (GitLab CI)</translation>
    </message>
    <message>
        <source>pipeline (GitLab CI)</source>
        <translation>流水线 (GitLab CI)</translation>
    </message>
    <message>
        <source>what started the pipeline (GitLab CI)</source>
        <translation>触发流水线的事件 (GitLab CI)</translation>
    </message>
    <message>
        <source>job (GitLab CI)</source>
        <translation>作业 (GitLab CI)</translation>
    </message>
    <message>
        <source>branch or tag (CI)</source>
        <translation>分支或标签 (CI)</translation>
    </message>
    <message>
        <source>whole name of the branch or tag (GitLab CI)</source>
        <translation>分支或标签的完整名称 (GitLab CI)</translation>
    </message>
    <message>
        <source>whether the branch is protected (CI)</source>
        <translation>分支是否受保护 (CI)</translation>
    </message>
    <message>
        <source>environment of the job (CI)</source>
        <translation>作业的环境 (CI)</translation>
    </message>
    <message>
        <source>whether the environment is protected (GitLab CI)</source>
        <translation>环境是否受保护 (GitLab CI)</translation>
    </message>
    <message>
        <source>tier of the environment (GitLab CI)</source>
        <translation>环境的层级 (GitLab CI)</translation>
    </message>
    <message>
        <source>runner (GitLab CI)</source>
        <translation>运行器 (GitLab CI)</translation>
    </message>
    <message>
        <source>where the job ran (CI)</source>
        <translation>作业的运行位置 (CI)</translation>
    </message>
    <message>
        <source>configuration of the pipeline (GitLab CI)</source>
        <translation>流水线的配置 (GitLab CI)</translation>
    </message>
    <message>
        <source>commit of the configuration (GitLab CI)</source>
        <translation>配置的提交 (GitLab CI)</translation>
    </message>
    <message>
        <source>commit (CI)</source>
        <translation>提交 (CI)</translation>
    </message>
    <message>
        <source>repository (GitHub Actions)</source>
        <translation>仓库 (GitHub Actions)</translation>
    </message>
    <message>
        <source>owner of the repository (GitHub Actions)</source>
        <translation>仓库所有者 (GitHub Actions)</translation>
    </message>
    <message>
        <source>visibility of the repository (GitHub Actions)</source>
        <translation>仓库可见性 (GitHub Actions)</translation>
    </message>
    <message>
        <source>who started it (GitHub Actions)</source>
        <translation>启动者 (GitHub Actions)</translation>
    </message>
    <message>
        <source>workflow (GitHub Actions)</source>
        <translation>工作流 (GitHub Actions)</translation>
    </message>
    <message>
        <source>commit of the workflow (GitHub Actions)</source>
        <translation>工作流的提交 (GitHub Actions)</translation>
    </message>
    <message>
        <source>workflow of the job (GitHub Actions)</source>
        <translation>作业的工作流 (GitHub Actions)</translation>
    </message>
    <message>
        <source>commit of the job&apos;s workflow (GitHub Actions)</source>
        <translation>作业工作流的提交 (GitHub Actions)</translation>
    </message>
    <message>
        <source>run (GitHub Actions)</source>
        <translation>运行 (GitHub Actions)</translation>
    </message>
    <message>
        <source>number of the run (GitHub Actions)</source>
        <translation>运行编号 (GitHub Actions)</translation>
    </message>
    <message>
        <source>attempt of the run (GitHub Actions)</source>
        <translation>运行的尝试次数 (GitHub Actions)</translation>
    </message>
    <message>
        <source>what started it (GitHub Actions)</source>
        <translation>触发事件 (GitHub Actions)</translation>
    </message>
    <message>
        <source>branch of the pull request (GitHub Actions)</source>
        <translation>拉取请求的分支 (GitHub Actions)</translation>
    </message>
    <message>
        <source>target of the pull request (GitHub Actions)</source>
        <translation>拉取请求的目标 (GitHub Actions)</translation>
    </message>
    <message>
        <source>enterprise (GitHub)</source>
        <translation>企业 (GitHub)</translation>
    </message>
    <message>
        <source>service token&apos;s name (Cloudflare)</source>
        <translation>服务令牌的名称 (Cloudflare)</translation>
    </message>
    <message>
        <source>country (Cloudflare)</source>
        <translation>国家/地区 (Cloudflare)</translation>
    </message>
    <message>
        <source>session key (Cloudflare)</source>
        <translation>会话密钥 (Cloudflare)</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>own claims (Cloudflare)</source>
        <translation>自有声明 (Cloudflare)</translation>
    </message>
    <message>
        <source>policy (Cloudflare)</source>
        <translation>策略 (Cloudflare)</translation>
    </message>
    <message>
        <source>service account (Kubernetes)</source>
        <translation>服务账户 (Kubernetes)</translation>
    </message>
    <message>
        <source>namespace (Kubernetes, older)</source>
        <translation>命名空间（Kubernetes，旧版）</translation>
    </message>
    <message>
        <source>secret (Kubernetes, older)</source>
        <translation>机密（Kubernetes，旧版）</translation>
    </message>
    <message>
        <source>service account (Kubernetes, older)</source>
        <translation>服务账户（Kubernetes，旧版）</translation>
    </message>
    <message>
        <source>id of the service account (Kubernetes, older)</source>
        <translation>服务账户的 ID（Kubernetes，旧版）</translation>
    </message>
    <message>
        <source>connector and its user id (Dex)</source>
        <translation>连接器及其用户 ID (Dex)</translation>
    </message>
    <message>
        <source>session variables (Hasura)</source>
        <translation>会话变量 (Hasura)</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>first issued</source>
        <translation>首次签发</translation>
    </message>
    <message>
        <source>hash of the user&apos;s class (Laravel)</source>
        <translation>用户类的哈希 (Laravel)</translation>
    </message>
    <message>
        <source>whether just logged in (flask-jwt-extended)</source>
        <translation>是否刚登录 (flask-jwt-extended)</translation>
    </message>
    <message>
        <source>guard against forged requests</source>
        <translation>防范伪造请求</translation>
    </message>
    <message>
        <source>authorities (Spring)</source>
        <translation>权限 (Spring)</translation>
    </message>
    <message>
        <source>how it was asked for</source>
        <translation>请求方式</translation>
    </message>
    <message>
        <source>access to the app (Directus)</source>
        <translation>应用访问权 (Directus)</translation>
    </message>
    <message>
        <source>access as administrator (Directus)</source>
        <translation>管理员访问权 (Directus)</translation>
    </message>
    <message>
        <source>share (Directus)</source>
        <translation>分享 (Directus)</translation>
    </message>
    <message>
        <source>user of the app (Appwrite)</source>
        <translation>应用的用户 (Appwrite)</translation>
    </message>
    <message>
        <source>a secret: look whether it belongs here</source>
        <translation>机密：请确认它是否应在此处</translation>
    </message>
    <message>
        <source>team (LiteLLM)</source>
        <translation>团队 (LiteLLM)</translation>
    </message>
    <message>
        <source>role of the user</source>
        <translation>用户角色</translation>
    </message>
    <message>
        <source>the customer&apos;s id (LiteLLM)</source>
        <translation>客户 ID (LiteLLM)</translation>
    </message>
    <message>
        <source>trigger (Cognito)</source>
        <translation>触发器 (Cognito)</translation>
    </message>
    <message>
        <source>tags of the principal (AWS)</source>
        <translation>主体的标签 (AWS)</translation>
    </message>
    <message>
        <source>tags of the session (AWS)</source>
        <translation>会话的标签 (AWS)</translation>
    </message>
    <message>
        <source>identity (AWS)</source>
        <translation>身份 (AWS)</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>own attributes</source>
        <translation>自有属性</translation>
    </message>
    <message>
        <source>own permissions (Salesforce)</source>
        <translation>自有权限 (Salesforce)</translation>
    </message>
    <message>
        <source>pictures (Salesforce)</source>
        <translation>头像 (Salesforce)</translation>
    </message>
    <message>
        <source>addresses of services (Salesforce)</source>
        <translation>服务地址 (Salesforce)</translation>
    </message>
    <message>
        <source>metadata of the client</source>
        <translation>客户端元数据</translation>
    </message>
    <message>
        <source>roles of the client</source>
        <translation>客户端角色</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>员工编号</translation>
    </message>
    <message>
        <source>name in Active Directory</source>
        <translation>Active Directory 中的名称</translation>
    </message>
    <message>
        <source>id in Active Directory</source>
        <translation>Active Directory 中的 ID</translation>
    </message>
    <message>
        <source>main group in Active Directory</source>
        <translation>Active Directory 中的主要组</translation>
    </message>
    <message>
        <source>the user&apos;s id (.NET)</source>
        <translation>用户 ID (.NET)</translation>
    </message>
    <message>
        <source>user name (.NET)</source>
        <translation>用户名 (.NET)</translation>
    </message>
    <message>
        <source>e-mail (.NET)</source>
        <translation>电子邮件 (.NET)</translation>
    </message>
    <message>
        <source>given name (.NET)</source>
        <translation>名 (.NET)</translation>
    </message>
    <message>
        <source>family name (.NET)</source>
        <translation>姓 (.NET)</translation>
    </message>
    <message>
        <source>user principal name (.NET)</source>
        <translation>用户主体名称 (.NET)</translation>
    </message>
    <message>
        <source>role (.NET)</source>
        <translation>角色 (.NET)</translation>
    </message>
    <message>
        <source>group (.NET)</source>
        <translation>组 (.NET)</translation>
    </message>
    <message>
        <source>the user&apos;s id in the tenant (Entra, .NET)</source>
        <translation>租户中的用户 ID（Entra、.NET）</translation>
    </message>
    <message>
        <source>tenant (Entra, .NET)</source>
        <translation>租户（Entra、.NET）</translation>
    </message>
    <message>
        <source>main subject</source>
        <translation>主要主体</translation>
    </message>
    <message>
        <source>No token reached the service, or not as a Bearer token.</source>
        <translation>没有令牌到达服务，或不是以 Bearer 令牌的形式到达。</translation>
    </message>
    <message>
        <source>No user row has this id (with the nil instance_id).</source>
        <translation>没有此 ID 的用户行（instance_id 为 nil）。</translation>
    </message>
    <message>
        <source>The user row exists; the session does not: signed out, soft-deleted, or not replicated yet.</source>
        <translation>用户行存在；会话不存在：已注销、被软删除，或尚未复制过来。</translation>
    </message>
    <message>
        <source>User and session exist; the user is banned.</source>
        <translation>用户和会话都存在；用户已被封禁。</translation>
    </message>
    <message>
        <source>The token has no sub: an API key, not a user&apos;s token.</source>
        <translation>令牌没有 sub：这是 API 密钥，不是用户令牌。</translation>
    </message>
    <message>
        <source>sub is no UUID: of another system, or altered.</source>
        <translation>sub 不是 UUID：属于其他系统，或被改动。</translation>
    </message>
    <message>
        <source>session_id is of another system.</source>
        <translation>session_id 属于其他系统。</translation>
    </message>
    <message>
        <source>The audience is another one.</source>
        <translation>受众是另一个。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>令牌尚未生效。</translation>
    </message>
    <message>
        <source>The service has no key of that kid.</source>
        <translation>服务没有该 kid 的密钥。</translation>
    </message>
    <message>
        <source>The token cannot be parsed or its signature does not verify.</source>
        <translation>令牌无法解析，或其签名验证不通过。</translation>
    </message>
    <message>
        <source>The credential is no admin key.</source>
        <translation>该凭据不是管理密钥。</translation>
    </message>
    <message>
        <source>The gateway refuses the apikey header, not the token.</source>
        <translation>网关拒绝的是 apikey 头部，而非令牌。</translation>
    </message>
    <message>
        <source>The service could not read its users table.</source>
        <translation>服务无法读取其用户表。</translation>
    </message>
    <message>
        <source>No row of the user model has this id.</source>
        <translation>用户模型中没有此 ID 的行。</translation>
    </message>
    <message>
        <source>The user exists and is not active.</source>
        <translation>用户存在，但未激活。</translation>
    </message>
    <message>
        <source>The claim that the service reads (USER_ID_CLAIM) is not in the token.</source>
        <translation>服务所读取的声明 (USER_ID_CLAIM) 不在令牌中。</translation>
    </message>
    <message>
        <source>The password was changed after the token was issued.</source>
        <translation>密码在令牌签发后更改过。</translation>
    </message>
    <message>
        <source>The token was revoked.</source>
        <translation>令牌已被吊销。</translation>
    </message>
    <message>
        <source>Expired, badly signed, or not an access token; it does not say which.</source>
        <translation>已过期、签名有误，或不是访问令牌；它没有说明是哪一种。</translation>
    </message>
    <message>
        <source>Disabled and deleted share this text.</source>
        <translation>停用与删除使用同一文本。</translation>
    </message>
    <message>
        <source>sub is a number; PyJWT 2.10 and later refuse that.</source>
        <translation>sub 是数字；PyJWT 2.10 及更高版本拒绝这种值。</translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation>签名验证不通过。</translation>
    </message>
    <message>
        <source>The issuer is another one.</source>
        <translation>签发者是另一个。</translation>
    </message>
    <message>
        <source>What arrived is not a whole token.</source>
        <translation>到达的不是完整的令牌。</translation>
    </message>
    <message>
        <source>The key set has no key of that kid.</source>
        <translation>密钥集中没有该 kid 的密钥。</translation>
    </message>
    <message>
        <source>The service does not allow this algorithm.</source>
        <translation>服务不允许此算法。</translation>
    </message>
    <message>
        <source>The token is not signed.</source>
        <translation>令牌未签名。</translation>
    </message>
    <message>
        <source>sub is not the expected one.</source>
        <translation>sub 不是预期的值。</translation>
    </message>
    <message>
        <source>No token reached the service.</source>
        <translation>没有令牌到达服务。</translation>
    </message>
    <message>
        <source>The header has another scheme.</source>
        <translation>头部使用了其他方案。</translation>
    </message>
    <message>
        <source>The Authorization header is not &quot;Bearer token&quot;.</source>
        <translation>Authorization 头部不是 &quot;Bearer token&quot; 的形式。</translation>
    </message>
    <message>
        <source>The service&apos;s own check says revoked.</source>
        <translation>服务自己的检查表明已吊销。</translation>
    </message>
    <message>
        <source>The key set has no key that fits.</source>
        <translation>密钥集中没有匹配的密钥。</translation>
    </message>
    <message>
        <source>The service could not fetch the issuer&apos;s keys: its trouble, not the token&apos;s.</source>
        <translation>服务无法获取签发者的密钥：这是服务的问题，不是令牌的问题。</translation>
    </message>
    <message>
        <source>The service could not decode the token; the tail of its text says why.</source>
        <translation>服务无法解码令牌；其文本末尾说明了原因。</translation>
    </message>
    <message>
        <source>The lifetime is not sound.</source>
        <translation>有效期长度不合理。</translation>
    </message>
    <message>
        <source>The service demands an exp.</source>
        <translation>服务要求有 exp。</translation>
    </message>
    <message>
        <source>The service has no key of that kid: rotated, or another environment&apos;s.</source>
        <translation>服务没有该 kid 的密钥：已轮换，或属于另一环境。</translation>
    </message>
    <message>
        <source>The guard&apos;s table has no such user; another guard&apos;s may have.</source>
        <translation>该守卫的表中没有此用户；另一守卫的表中可能有。</translation>
    </message>
    <message>
        <source>No user has that value of the identity property (often the e-mail): changed or deleted.</source>
        <translation>没有用户的标识属性（常为电子邮件）是该值：已更改或已删除。</translation>
    </message>
    <message>
        <source>The token cannot be read or its signature does not verify.</source>
        <translation>令牌无法读取，或其签名验证不通过。</translation>
    </message>
    <message>
        <source>No token reached the gateway.</source>
        <translation>没有令牌到达网关。</translation>
    </message>
    <message>
        <source>The gateway does not know this issuer.</source>
        <translation>网关不认识此签发者。</translation>
    </message>
    <message>
        <source>The gateway&apos;s key set has no key that fits.</source>
        <translation>网关的密钥集中没有匹配的密钥。</translation>
    </message>
    <message>
        <source>The gateway could not fetch the keys; right after its start that passes.</source>
        <translation>网关无法获取密钥；若刚启动，稍后会恢复。</translation>
    </message>
    <message>
        <source>sub is a number.</source>
        <translation>sub 是数字。</translation>
    </message>
    <message>
        <source>The gateway&apos;s policy denies it; the token itself was accepted.</source>
        <translation>网关的策略拒绝访问；令牌本身已被接受。</translation>
    </message>
    <message>
        <source>The service behind the gateway did not answer.</source>
        <translation>网关后面的服务没有响应。</translation>
    </message>
    <message>
        <source>The gateway has no consumer for this issuer: about its consumers, not about users.</source>
        <translation>网关没有此签发者对应的消费者：这关乎其消费者，而非用户。</translation>
    </message>
    <message>
        <source>The gateway needs an iss.</source>
        <translation>网关需要 iss。</translation>
    </message>
    <message>
        <source>The gateway wants an API key of its own.</source>
        <translation>网关要求自己的 API 密钥。</translation>
    </message>
    <message>
        <source>The gateway has no such path.</source>
        <translation>网关没有此路径。</translation>
    </message>
    <message>
        <source>&quot;User key&quot; is the gateway&apos;s consumer, not your user.</source>
        <translation>&quot;User key&quot; 指网关的消费者，而不是您的用户。</translation>
    </message>
    <message>
        <source>The gateway refuses the token: signature or time.</source>
        <translation>网关拒绝令牌：签名或时间。</translation>
    </message>
    <message>
        <source>The gateway hides why: time, signature and unknown user look alike.</source>
        <translation>网关隐藏原因：时间、签名和未知用户看起来都一样。</translation>
    </message>
    <message>
        <source>The gateway&apos;s app or user is not known; its log says more.</source>
        <translation>网关的应用或用户未知；其日志有更多说明。</translation>
    </message>
    <message>
        <source>The gateway has no app for this request.</source>
        <translation>网关没有对应此请求的应用。</translation>
    </message>
    <message>
        <source>The gateway&apos;s log says that the token has expired.</source>
        <translation>网关的日志表明令牌已过期。</translation>
    </message>
    <message>
        <source>The console refuses the token and does not say why.</source>
        <translation>控制台拒绝令牌，且不说明原因。</translation>
    </message>
    <message>
        <source>Nobody is logged in to the console.</source>
        <translation>没有人登录控制台。</translation>
    </message>
    <message>
        <source>The signature does not verify with the service&apos;s secret or keys.</source>
        <translation>用服务的机密或密钥验证签名不通过。</translation>
    </message>
    <message>
        <source>The service&apos;s keys hold none that fits.</source>
        <translation>服务的密钥中没有匹配的。</translation>
    </message>
    <message>
        <source>The token is refused; the message says why.</source>
        <translation>令牌被拒绝；消息说明了原因。</translation>
    </message>
    <message>
        <source>No row was visible: often hidden by row-level security, not absent.</source>
        <translation>没有可见的行：常因行级安全而隐藏，并非不存在。</translation>
    </message>
    <message>
        <source>The role may not read the table.</source>
        <translation>该角色不得读取此表。</translation>
    </message>
    <message>
        <source>The token has expired (in a 200 answer).</source>
        <translation>令牌已过期（在 200 响应中）。</translation>
    </message>
    <message>
        <source>The token lacks Hasura&apos;s claims: made for another service.</source>
        <translation>令牌缺少 Hasura 的声明：它是为其他服务签发的。</translation>
    </message>
    <message>
        <source>The session is gone; the user may exist.</source>
        <translation>会话已不存在；用户可能存在。</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>The token is older than a logout or a not-before policy.</source>
        <translation>令牌早于一次注销或 not-before 策略。</translation>
    </message>
    <message>
        <source>Signature, time, issuer or not-before; it does not say which.</source>
        <translation>签名、时间、签发者或 not-before；它没有说明是哪一种。</translation>
    </message>
    <message>
        <source>The realm has no such user.</source>
        <translation>该 realm 中没有此用户。</translation>
    </message>
    <message>
        <source>The user exists and may not log in.</source>
        <translation>用户存在，但不得登录。</translation>
    </message>
    <message>
        <source>The path does not exist on this server.</source>
        <translation>此服务器上没有该路径。</translation>
    </message>
    <message>
        <source>The client of the token is gone or disabled.</source>
        <translation>令牌的客户端已不存在或已停用。</translation>
    </message>
    <message>
        <source>Also said when no user has the id of the claim &quot;id&quot;; it does not say which.</source>
        <translation>没有用户具有声明 &quot;id&quot; 中的 ID 时也这样说；它没有说明是哪一种。</translation>
    </message>
    <message>
        <source>The trusted header names another user than the token.</source>
        <translation>受信任的头部所指的用户与令牌不同。</translation>
    </message>
    <message>
        <source>The token is no longer in the account&apos;s list.</source>
        <translation>令牌已不在该账户的列表中。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>账户已停用。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>没有此账户。</translation>
    </message>
    <message>
        <source>The account may not use this kind of login.</source>
        <translation>该账户不得使用这种登录方式。</translation>
    </message>
    <message>
        <source>The project&apos;s role no longer lists this token.</source>
        <translation>项目的角色不再列出此令牌。</translation>
    </message>
    <message>
        <source>The account was deleted and made again: same name, other UID.</source>
        <translation>账户曾被删除并重新创建：名称相同，UID 不同。</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>账户已删除。</translation>
    </message>
    <message>
        <source>What the token was bound to is gone.</source>
        <translation>令牌所绑定的对象已不存在。</translation>
    </message>
    <message>
        <source>The pool has no such user (or it is not confirmed).</source>
        <translation>用户池中没有此用户（或用户未确认）。</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>用户已停用。</translation>
    </message>
    <message>
        <source>There is no such pool in this region.</source>
        <translation>该区域没有此用户池。</translation>
    </message>
    <message>
        <source>The user was never confirmed.</source>
        <translation>用户从未确认。</translation>
    </message>
    <message>
        <source>The project has no such user.</source>
        <translation>项目中没有此用户。</translation>
    </message>
    <message>
        <source>Tokens before validSince are revoked.</source>
        <translation>validSince 之前的令牌均已吊销。</translation>
    </message>
    <message>
        <source>The token is of another project.</source>
        <translation>令牌属于另一个项目。</translation>
    </message>
    <message>
        <source>Any failure is wrapped in that text; the real one stands behind it.</source>
        <translation>任何失败都包装在该文本中；真正的原因在其后。</translation>
    </message>
    <message>
        <source>The proxy&apos;s own table has no such user.</source>
        <translation>代理自己的表中没有此用户。</translation>
    </message>
    <message>
        <source>The proxy could not fetch the issuer&apos;s keys.</source>
        <translation>代理无法获取签发者的密钥。</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>令牌被拒绝。</translation>
    </message>
    <message>
        <source>The user is suspended.</source>
        <translation>用户已被暂停。</translation>
    </message>
    <message>
        <source>Unknown user and wrong token share this text.</source>
        <translation>用户未知与令牌错误使用同一文本。</translation>
    </message>
    <message>
        <source>The request was anonymous: the credential was missing or invalid. It is about no user.</source>
        <translation>请求是匿名的：凭据缺失或无效。这与用户无关。</translation>
    </message>
    <message>
        <source>No user has this id.</source>
        <translation>没有用户具有此 ID。</translation>
    </message>
    <message>
        <source>The user is blocked.</source>
        <translation>用户已被阻止。</translation>
    </message>
    <message>
        <source>The session is gone.</source>
        <translation>会话已不存在。</translation>
    </message>
    <message>
        <source>The gateway has no such path or method.</source>
        <translation>网关没有此路径或方法。</translation>
    </message>
    <message>
        <source>An authorizer denies it; it does not say why.</source>
        <translation>授权器拒绝访问；它没有说明原因。</translation>
    </message>
    <message>
        <source>The gateway&apos;s authorizer failed.</source>
        <translation>网关的授权器出错。</translation>
    </message>
    <message>
        <source>The gateway wants a subscription key of its own.</source>
        <translation>网关要求自己的订阅密钥。</translation>
    </message>
    <message>
        <source>The service hides every reason behind &quot;Unauthorized&quot;; only its log knows.</source>
        <translation>服务把一切原因都隐藏在 &quot;Unauthorized&quot; 之后；只有其日志知道。</translation>
    </message>
    <message>
        <source>The provider does not know this redirect address of &quot;{client}&quot;.</source>
        <translation>提供方不认识 &quot;{client}&quot; 的这个重定向地址。</translation>
    </message>
    <message>
        <source>Register as redirect address of the client &quot;{client}&quot;: {redirect}.</source>
        <translation>请将其注册为客户端 &quot;{client}&quot; 的重定向地址：{redirect}。</translation>
    </message>
    <message>
        <source>The provider has no such tenant or realm.</source>
        <translation>提供方没有此租户或 realm。</translation>
    </message>
    <message>
        <source>Correct the issuer of {environment}.</source>
        <translation>请更正 {environment} 的签发者。</translation>
    </message>
    <message>
        <source>The client or the account belongs to another tenant.</source>
        <translation>客户端或账户属于另一个租户。</translation>
    </message>
    <message>
        <source>Use the issuer of the client&apos;s own tenant in {environment}, and an account of it.</source>
        <translation>请在 {environment} 中使用客户端所属租户的签发者，以及该租户的账户。</translation>
    </message>
    <message>
        <source>The secret of the client &quot;{client}&quot; is wrong.</source>
        <translation>客户端 &quot;{client}&quot; 的机密不正确。</translation>
    </message>
    <message>
        <source>Store the right one at {secret}: an identifier of the secret, or a line break, is not the secret.</source>
        <translation>请将正确的机密存放到 {secret}：机密的标识符或换行都不是机密本身。</translation>
    </message>
    <message>
        <source>The provider does not know the client &quot;{client}&quot;.</source>
        <translation>提供方不认识客户端 &quot;{client}&quot;。</translation>
    </message>
    <message>
        <source>Compare the client id with the provider&apos;s, and the issuer of {environment}: the client may be registered in another one.</source>
        <translation>请与提供方核对客户端 ID，并检查 {environment} 的签发者：客户端可能注册在另一个签发者处。</translation>
    </message>
    <message>
        <source>The secret of the client &quot;{client}&quot; has expired.</source>
        <translation>客户端 &quot;{client}&quot; 的机密已过期。</translation>
    </message>
    <message>
        <source>Make a new one at the provider, and store it at {secret}.</source>
        <translation>请在提供方新建机密，并存放到 {secret}。</translation>
    </message>
    <message>
        <source>&quot;{client}&quot; is a public client: it may not send a secret.</source>
        <translation>&quot;{client}&quot; 是公开客户端：不得发送机密。</translation>
    </message>
    <message>
        <source>The client &quot;{client}&quot; must prove itself with a secret.</source>
        <translation>客户端 &quot;{client}&quot; 必须用机密证明自己。</translation>
    </message>
    <message>
        <source>The provider wants the client&apos;s secret sent another way.</source>
        <translation>提供方要求以另一种方式发送客户端机密。</translation>
    </message>
    <message>
        <source>The provider could not match the code with its PKCE verifier.</source>
        <translation>提供方无法将代码与其 PKCE 验证码匹配。</translation>
    </message>
    <message>
        <source>Log in again in one go. If it happens each time, something on the way drops &quot;code_challenge&quot;, or another login of the same client came between.</source>
        <translation>请一次性重新登录。若每次都这样，说明途中有环节丢弃 &quot;code_challenge&quot;，或同一客户端的另一次登录插了进来。</translation>
    </message>
    <message>
        <source>The provider does not take PKCE with S256 from &quot;{client}&quot;.</source>
        <translation>提供方不接受 &quot;{client}&quot; 使用 S256 的 PKCE。</translation>
    </message>
    <message>
        <source>Let the client use the method S256 at the provider: &quot;plain&quot; protects nothing, and is not used here.</source>
        <translation>请在提供方让客户端使用 S256 方法：&quot;plain&quot; 没有任何保护作用，此处不使用。</translation>
    </message>
    <message>
        <source>The provider wants PKCE, and did not get it.</source>
        <translation>提供方要求 PKCE，但没有收到。</translation>
    </message>
    <message>
        <source>It is always sent: look for a proxy or gateway that drops &quot;code_challenge&quot;.</source>
        <translation>PKCE 总会发送：请查找丢弃 &quot;code_challenge&quot; 的代理或网关。</translation>
    </message>
    <message>
        <source>The provider takes only requests that were pushed or signed.</source>
        <translation>提供方只接受推送或签名的请求。</translation>
    </message>
    <message>
        <source>Use a client without that duty, such as one for native applications, in {environment}.</source>
        <translation>请在 {environment} 中使用没有此要求的客户端，例如用于原生应用的客户端。</translation>
    </message>
    <message>
        <source>The provider binds tokens to a key of the client (DPoP).</source>
        <translation>提供方将令牌绑定到客户端的密钥 (DPoP)。</translation>
    </message>
    <message>
        <source>Use a client without that duty in {environment}.</source>
        <translation>请在 {environment} 中使用没有此要求的客户端。</translation>
    </message>
    <message>
        <source>The provider binds tokens to a key or certificate of the client.</source>
        <translation>提供方将令牌绑定到客户端的密钥或证书。</translation>
    </message>
    <message>
        <source>The code was used already; a code counts once.</source>
        <translation>代码已被使用；代码只能用一次。</translation>
    </message>
    <message>
        <source>Log in again. If it happens each time, something on the way opens the redirect address twice.</source>
        <translation>请重新登录。若每次都这样，说明途中有环节两次打开重定向地址。</translation>
    </message>
    <message>
        <source>The code has expired: it was exchanged too late.</source>
        <translation>代码已过期：兑换得太晚。</translation>
    </message>
    <message>
        <source>Log in again and come back within a minute; compare the clocks if it happens at once.</source>
        <translation>请重新登录，并在一分钟内返回；若立即就过期，请核对时钟。</translation>
    </message>
    <message>
        <source>The refresh token no longer counts: expired, revoked or used before.</source>
        <translation>刷新令牌已不再有效：已过期、已吊销或已被使用。</translation>
    </message>
    <message>
        <source>Log in with the flow code or device, and store the new refresh token.</source>
        <translation>请用 code 或 device 流程登录，并保存新的刷新令牌。</translation>
    </message>
    <message>
        <source>The provider does not take this refresh token.</source>
        <translation>提供方不接受此刷新令牌。</translation>
    </message>
    <message>
        <source>It may be expired, revoked, used before or of another client than &quot;{client}&quot;: log in with the flow code or device, and store the new one.</source>
        <translation>它可能已过期、已吊销、已被使用，或属于 &quot;{client}&quot; 以外的客户端：请用 code 或 device 流程登录，并保存新令牌。</translation>
    </message>
    <message>
        <source>The code for the device has expired before it was typed in.</source>
        <translation>设备代码在输入前已过期。</translation>
    </message>
    <message>
        <source>Log in again, and finish in the browser in time.</source>
        <translation>请重新登录，并及时在浏览器中完成。</translation>
    </message>
    <message>
        <source>The client &quot;{client}&quot; may not log in by device code.</source>
        <translation>客户端 &quot;{client}&quot; 不得用设备代码登录。</translation>
    </message>
    <message>
        <source>Allow the device flow for the client at the provider, or use the flow code.</source>
        <translation>请在提供方为客户端允许设备流程，或使用 code 流程。</translation>
    </message>
    <message>
        <source>Allow the device flow (grant type urn:ietf:params:oauth:grant-type:device_code) for the client at the provider, or use the flow code.</source>
        <translation>请在提供方为客户端允许设备流程（授权类型 urn:ietf:params:oauth:grant-type:device_code），或使用 code 流程。</translation>
    </message>
    <message>
        <source>The provider wants a second factor, or a condition of its policy met.</source>
        <translation>提供方要求第二因素，或要求满足其策略的某项条件。</translation>
    </message>
    <message>
        <source>Log in with the flow code: only the browser can ask the person.</source>
        <translation>请用 code 流程登录：只有浏览器能询问用户。</translation>
    </message>
    <message>
        <source>The person who logged in may not use the client &quot;{client}&quot;.</source>
        <translation>登录的用户不得使用客户端 &quot;{client}&quot;。</translation>
    </message>
    <message>
        <source>Assign the user or a group of theirs to the client at the provider.</source>
        <translation>请在提供方将该用户或其所在的组分配给客户端。</translation>
    </message>
    <message>
        <source>Nobody has agreed yet to what &quot;{client}&quot; asks for.</source>
        <translation>&quot;{client}&quot; 所请求的内容尚无人同意。</translation>
    </message>
    <message>
        <source>Log in without &quot;prompt&quot; in &quot;parameters&quot; so that the provider can ask, or let an administrator agree to {scope}.</source>
        <translation>请从 &quot;parameters&quot; 中去掉 &quot;prompt&quot; 后登录，让提供方可以询问；或由管理员同意 {scope}。</translation>
    </message>
    <message>
        <source>Let an administrator of the provider agree to {scope} for the client, or ask for fewer scopes.</source>
        <translation>请由提供方的管理员为客户端同意 {scope}，或减少请求的作用域。</translation>
    </message>
    <message>
        <source>The provider has to ask the person, and was told not to.</source>
        <translation>提供方必须询问用户，但被要求不得询问。</translation>
    </message>
    <message>
        <source>Remove &quot;prompt&quot;: &quot;none&quot; from the &quot;parameters&quot; of {environment}, or log in at the provider first.</source>
        <translation>请从 {environment} 的 &quot;parameters&quot; 中移除 &quot;prompt&quot;: &quot;none&quot;，或先在提供方登录。</translation>
    </message>
    <message>
        <source>The provider knows no such audience or resource.</source>
        <translation>提供方没有此受众或资源。</translation>
    </message>
    <message>
        <source>It was asked for {resource}: correct &quot;audience&quot; or &quot;resource&quot; in the &quot;parameters&quot; of {environment}.</source>
        <translation>所请求的是 {resource}：请更正 {environment} 的 &quot;parameters&quot; 中的 &quot;audience&quot; 或 &quot;resource&quot;。</translation>
    </message>
    <message>
        <source>The client &quot;{client}&quot; may not use that audience.</source>
        <translation>客户端 &quot;{client}&quot; 不得使用该受众。</translation>
    </message>
    <message>
        <source>Authorize the client for {resource} at the provider.</source>
        <translation>请在提供方授权客户端使用 {resource}。</translation>
    </message>
    <message>
        <source>The provider does not give these scopes to &quot;{client}&quot;.</source>
        <translation>提供方不向 &quot;{client}&quot; 授予这些作用域。</translation>
    </message>
    <message>
        <source>It was asked for {scope}: correct &quot;scopes&quot; of {environment}, or allow them for the client.</source>
        <translation>所请求的是 {scope}：请更正 {environment} 的 &quot;scopes&quot;，或为客户端允许这些作用域。</translation>
    </message>
    <message>
        <source>The provider does not offer the flow &quot;{flow}&quot;.</source>
        <translation>提供方不提供流程 &quot;{flow}&quot;。</translation>
    </message>
    <message>
        <source>Allow it at the provider, or use another flow in {environment}.</source>
        <translation>请在提供方允许它，或在 {environment} 中使用其他流程。</translation>
    </message>
    <message>
        <source>The client &quot;{client}&quot; may not use the flow &quot;{flow}&quot;.</source>
        <translation>客户端 &quot;{client}&quot; 不得使用流程 &quot;{flow}&quot;。</translation>
    </message>
    <message>
        <source>Allow it for the client at the provider, or use another flow in {environment}.</source>
        <translation>请在提供方为客户端允许它，或在 {environment} 中使用其他流程。</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the provider differ.</source>
        <translation>本机与提供方的时钟不一致。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, and log in again.</source>
        <translation>请校准本机时钟，然后重新登录。</translation>
    </message>
    <message>
        <source>The provider does not accept &quot;{client}&quot; with this secret.</source>
        <translation>提供方不接受 &quot;{client}&quot; 使用此机密。</translation>
    </message>
    <message>
        <source>The provider does not accept &quot;{client}&quot; without a secret.</source>
        <translation>提供方不接受没有机密的 &quot;{client}&quot;。</translation>
    </message>
    <message>
        <source>The person at the browser, or a rule of the provider, said no.</source>
        <translation>浏览器前的用户或提供方的规则表示拒绝。</translation>
    </message>
    <message>
        <source>Log in again and agree; if nobody was asked, a policy of the provider forbids it.</source>
        <translation>请重新登录并同意；若没有人被询问，则是提供方的策略禁止。</translation>
    </message>
    <message>
        <source>The provider does not take the code that it gave.</source>
        <translation>提供方不接受它自己给出的代码。</translation>
    </message>
    <message>
        <source>It expires within a minute and counts once, for the same client, redirect address and PKCE verifier: log in again in one go.</source>
        <translation>代码一分钟内过期且只能用一次，须对应同一客户端、重定向地址和 PKCE 验证码：请一次性重新登录。</translation>
    </message>
    <message>
        <source>The provider does not take the device&apos;s code that it gave.</source>
        <translation>提供方不接受它自己给出的设备代码。</translation>
    </message>
    <message>
        <source>The provider does not take what was presented.</source>
        <translation>提供方不接受所出示的内容。</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The provider does not understand the request.</source>
        <translation>提供方不理解该请求。</translation>
    </message>
    <message>
        <source>Read what it said; &quot;scopes&quot; and &quot;parameters&quot; of {environment} are what can be changed.</source>
        <translation>请阅读它的说明；可以更改的是 {environment} 的 &quot;scopes&quot; 和 &quot;parameters&quot;。</translation>
    </message>
    <message>
        <source>the page asks for a password</source>
        <translation>页面要求输入密码</translation>
    </message>
    <message>
        <source>the page hands over to a SAML login</source>
        <translation>页面转交给 SAML 登录</translation>
    </message>
    <message>
        <source>the page sends the reader elsewhere, as captive portals do</source>
        <translation>页面像强制门户那样把读者引向别处</translation>
    </message>
    <message>
        <source>it redirects to the login of Cloudflare Access</source>
        <translation>重定向到 Cloudflare Access 的登录</translation>
    </message>
    <message>
        <source>the page is the login of Cloudflare Access</source>
        <translation>页面是 Cloudflare Access 的登录</translation>
    </message>
    <message>
        <source>the header cf-mitigated: challenge</source>
        <translation>头部 cf-mitigated: challenge</translation>
    </message>
    <message>
        <source>the page is a challenge of Cloudflare</source>
        <translation>页面是 Cloudflare 的质询</translation>
    </message>
    <message>
        <source>the page is Cloudflare&apos;s for too many requests</source>
        <translation>页面是 Cloudflare 的请求过多页面</translation>
    </message>
    <message>
        <source>only Cloudflare uses this status: the origin did not answer it</source>
        <translation>只有 Cloudflare 使用此状态：源站没有响应</translation>
    </message>
    <message>
        <source>the page is an error page of Cloudflare</source>
        <translation>页面是 Cloudflare 的错误页面</translation>
    </message>
    <message>
        <source>the page is a block page of Cloudflare</source>
        <translation>页面是 Cloudflare 的拦截页面</translation>
    </message>
    <message>
        <source>the text is an error code of Cloudflare</source>
        <translation>文本是 Cloudflare 的错误代码</translation>
    </message>
    <message>
        <source>Kong says that no route matched</source>
        <translation>Kong 表示没有匹配的路由</translation>
    </message>
    <message>
        <source>Kong refuses the key of the request</source>
        <translation>Kong 拒绝请求的密钥</translation>
    </message>
    <message>
        <source>Kong&apos;s jwt plugin judged the token</source>
        <translation>Kong 的 jwt 插件判断了令牌</translation>
    </message>
    <message>
        <source>Kong limits the rate</source>
        <translation>Kong 限制速率</translation>
    </message>
    <message>
        <source>the header x-kong-response-latency without an upstream latency</source>
        <translation>有头部 x-kong-response-latency 而无上游延迟</translation>
    </message>
    <message>
        <source>the gateway refuses the apikey</source>
        <translation>网关拒绝 apikey</translation>
    </message>
    <message>
        <source>the gateway knows no such path</source>
        <translation>网关没有此路径</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s: it could not fetch the keys</source>
        <translation>文本出自 Envoy：它无法获取密钥</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s for tokens</source>
        <translation>文本出自 Envoy 对令牌的判断</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s: a policy forbids it</source>
        <translation>文本出自 Envoy：策略禁止访问</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s: the service behind it did not answer</source>
        <translation>文本出自 Envoy：其后的服务没有响应</translation>
    </message>
    <message>
        <source>the text is one of Envoy&apos;s for too many requests</source>
        <translation>文本出自 Envoy：请求过多</translation>
    </message>
    <message>
        <source>an empty 404 that bears no time of a service behind Envoy</source>
        <translation>空的 404，且没有 Envoy 后面服务的耗时</translation>
    </message>
    <message>
        <source>APISIX says that no route matched</source>
        <translation>APISIX 表示没有匹配的路由</translation>
    </message>
    <message>
        <source>APISIX&apos; jwt-auth plugin judged the token</source>
        <translation>APISIX 的 jwt-auth 插件判断了令牌</translation>
    </message>
    <message>
        <source>APISIX refuses the key of the request</source>
        <translation>APISIX 拒绝请求的密钥</translation>
    </message>
    <message>
        <source>the text is one of Apinto&apos;s</source>
        <translation>文本出自 Apinto</translation>
    </message>
    <message>
        <source>the answer has the form of APIPark</source>
        <translation>响应具有 APIPark 的形式</translation>
    </message>
    <message>
        <source>LiteLLM could not reach the identity provider</source>
        <translation>LiteLLM 无法访问身份提供方</translation>
    </message>
    <message>
        <source>LiteLLM could not read its own user table</source>
        <translation>LiteLLM 无法读取自己的用户表</translation>
    </message>
    <message>
        <source>LiteLLM has no such user of its own</source>
        <translation>LiteLLM 自己没有此用户</translation>
    </message>
    <message>
        <source>API Gateway says so for a path or method that it does not have</source>
        <translation>API Gateway 对不存在的路径或方法会这样说</translation>
    </message>
    <message>
        <source>API Gateway has no such route</source>
        <translation>API Gateway 没有此路由</translation>
    </message>
    <message>
        <source>API Gateway refuses the key (x-api-key)</source>
        <translation>API Gateway 拒绝密钥 (x-api-key)</translation>
    </message>
    <message>
        <source>an authorizer of API Gateway judged the token</source>
        <translation>API Gateway 的授权器判断了令牌</translation>
    </message>
    <message>
        <source>an authorizer of API Gateway denied it</source>
        <translation>API Gateway 的授权器拒绝访问</translation>
    </message>
    <message>
        <source>API Gateway limits the rate</source>
        <translation>API Gateway 限制速率</translation>
    </message>
    <message>
        <source>the text is one of API Gateway&apos;s: the service behind it failed</source>
        <translation>文本出自 API Gateway：其后的服务出错</translation>
    </message>
    <message>
        <source>the header x-amzn-waf-action</source>
        <translation>头部 x-amzn-waf-action</translation>
    </message>
    <message>
        <source>the load balancer begins a login (its cookie AWSALBAuthSessionCookie)</source>
        <translation>负载均衡器开始登录（其 Cookie 为 AWSALBAuthSessionCookie）</translation>
    </message>
    <message>
        <source>only the AWS load balancer uses this status: its own login failed</source>
        <translation>只有 AWS 负载均衡器使用此状态：其自身的登录失败</translation>
    </message>
    <message>
        <source>the load balancer itself answers: no target did</source>
        <translation>应答的是负载均衡器自身：没有目标响应</translation>
    </message>
    <message>
        <source>the page is the load balancer&apos;s own</source>
        <translation>页面出自负载均衡器自身</translation>
    </message>
    <message>
        <source>the page is CloudFront&apos;s own</source>
        <translation>页面出自 CloudFront 自身</translation>
    </message>
    <message>
        <source>API Management refuses the subscription key</source>
        <translation>API Management 拒绝订阅密钥</translation>
    </message>
    <message>
        <source>API Management has no such operation</source>
        <translation>API Management 没有此操作</translation>
    </message>
    <message>
        <source>API Management limits the rate</source>
        <translation>API Management 限制速率</translation>
    </message>
    <message>
        <source>the page is Azure Front Door&apos;s own</source>
        <translation>页面出自 Azure Front Door 自身</translation>
    </message>
    <message>
        <source>the page is Application Gateway&apos;s own</source>
        <translation>页面出自 Application Gateway 自身</translation>
    </message>
    <message>
        <source>the header x-goog-iap-generated-response: true</source>
        <translation>头部 x-goog-iap-generated-response: true</translation>
    </message>
    <message>
        <source>the page is Google&apos;s own</source>
        <translation>页面出自 Google 自身</translation>
    </message>
    <message>
        <source>the header x-vercel-mitigated: challenge</source>
        <translation>头部 x-vercel-mitigated: challenge</translation>
    </message>
    <message>
        <source>the header x-vercel-error</source>
        <translation>头部 x-vercel-error</translation>
    </message>
    <message>
        <source>the page is Akamai&apos;s own</source>
        <translation>页面出自 Akamai 自身</translation>
    </message>
    <message>
        <source>the text is Fastly&apos;s own: it has no such host</source>
        <translation>文本出自 Fastly 自身：它没有此主机</translation>
    </message>
    <message>
        <source>the page is Varnish&apos;s own</source>
        <translation>页面出自 Varnish 自身</translation>
    </message>
    <message>
        <source>the page is a check of Imperva</source>
        <translation>页面是 Imperva 的检查</translation>
    </message>
    <message>
        <source>the page is a block page of F5</source>
        <translation>页面是 F5 的拦截页面</translation>
    </message>
    <message>
        <source>it redirects to the login of oauth2-proxy</source>
        <translation>重定向到 oauth2-proxy 的登录</translation>
    </message>
    <message>
        <source>the page is the login of oauth2-proxy</source>
        <translation>页面是 oauth2-proxy 的登录</translation>
    </message>
    <message>
        <source>the page is one that nginx makes itself</source>
        <translation>页面由 nginx 自己生成</translation>
    </message>
    <message>
        <source>the page is one that nginx makes itself: the service behind it failed</source>
        <translation>页面由 nginx 自己生成：其后的服务出错</translation>
    </message>
    <message>
        <source>the page is one that OpenResty makes itself</source>
        <translation>页面由 OpenResty 自己生成</translation>
    </message>
    <message>
        <source>the page is one that OpenResty makes itself: the service behind it failed</source>
        <translation>页面由 OpenResty 自己生成：其后的服务出错</translation>
    </message>
    <message>
        <source>the bare text is what Traefik says when no service answers</source>
        <translation>这段纯文本是 Traefik 在没有服务响应时给出的</translation>
    </message>
    <message>
        <source>the text &quot;404 page not found&quot; is that of Go&apos;s router</source>
        <translation>文本 &quot;404 page not found&quot; 出自 Go 的路由器</translation>
    </message>
    <message>
        <source>the page is HAProxy&apos;s own</source>
        <translation>页面出自 HAProxy 自身</translation>
    </message>
    <message>
        <source>an empty answer of Caddy&apos;s own: no service answered it</source>
        <translation>空响应出自 Caddy 自身：没有服务响应</translation>
    </message>
    <message>
        <source>the page is Heroku&apos;s own</source>
        <translation>页面出自 Heroku 自身</translation>
    </message>
    <message>
        <source>the page is Apache&apos;s own</source>
        <translation>页面出自 Apache 自身</translation>
    </message>
    <message>
        <source>the page is Apache&apos;s own: the service behind it failed</source>
        <translation>页面出自 Apache 自身：其后的服务出错</translation>
    </message>
    <message>
        <source>the page is IIS&apos; own</source>
        <translation>页面出自 IIS 自身</translation>
    </message>
    <message>
        <source>the text RESTEASY003210: the path matched nothing</source>
        <translation>文本 RESTEASY003210：路径没有匹配任何内容</translation>
    </message>
    <message>
        <source>the page &quot;Cannot GET …&quot; is Express&apos; own</source>
        <translation>页面 &quot;Cannot GET …&quot; 出自 Express 自身</translation>
    </message>
    <message>
        <source>the text &quot;Cannot GET …&quot; is that of NestJS&apos; router</source>
        <translation>文本 &quot;Cannot GET …&quot; 出自 NestJS 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;Route GET:… not found&quot; is that of Fastify&apos;s router</source>
        <translation>文本 &quot;Route GET:… not found&quot; 出自 Fastify 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;The route … could not be found&quot; is that of Laravel&apos;s router</source>
        <translation>文本 &quot;The route … could not be found&quot; 出自 Laravel 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;No route found for …&quot; is that of Symfony&apos;s router</source>
        <translation>文本 &quot;No route found for …&quot; 出自 Symfony 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;No static resource …&quot; is that of Spring&apos;s router</source>
        <translation>文本 &quot;No static resource …&quot; 出自 Spring 的路由器</translation>
    </message>
    <message>
        <source>the text is that of ASP.NET&apos;s router</source>
        <translation>文本出自 ASP.NET 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;Page Not Found&quot; is that of Micronaut&apos;s router</source>
        <translation>文本 &quot;Page Not Found&quot; 出自 Micronaut 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;default backend - 404&quot; is that of an ingress without a matching rule</source>
        <translation>文本 &quot;default backend - 404&quot; 出自没有匹配规则的 ingress</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>has to change the first password</source>
        <translation>须先更改初始密码</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>the account is not enabled</source>
        <translation>账户未启用</translation>
    </message>
    <message>
        <source>the guest has not accepted the invitation</source>
        <translation>来宾尚未接受邀请</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>已标记为删除</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>不得登录</translation>
    </message>
    <message>
        <source>deprovisioned</source>
        <translation>已取消预配</translation>
    </message>
    <message>
        <source>being deprovisioned</source>
        <translation>正在取消预配</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>非活跃</translation>
    </message>
    <message>
        <source>neither e-mail nor phone is confirmed</source>
        <translation>电子邮件和电话均未确认</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>not initialised yet</source>
        <translation>尚未初始化</translation>
    </message>
    <message>
        <source>The signature was checked with keys fetched at %1.</source>
        <translation>签名是用 %1 获取的密钥检查的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; went by %2</source>
        <translation>“%1”于 %2 前移除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appeared by %2</source>
        <translation>“%1”于 %2 前出现</translation>
    </message>
    <message>
        <source>The secret is a published example: anyone can forge tokens with it.</source>
        <translation>该机密是公开的示例：任何人都能用它伪造令牌。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of ours.</source>
        <translation>%1 的时钟比本机快 %2 秒。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind ours.</source>
        <translation>%1 的时钟比本机慢 %2 秒。</translation>
    </message>
    <message>
        <source>This is a %1 token. %2 has no such user.</source>
        <translation>这是 %1 的令牌。%2 没有此用户。</translation>
    </message>
    <message>
        <source>This is a %1 token. %2 is another place.</source>
        <translation>这是 %1 的令牌。%2 是另一个环境。</translation>
    </message>
    <message>
        <source>The issuer differs from %1&apos;s in %2.</source>
        <translation>签发者与 %1 的不同，差别：%2。</translation>
    </message>
    <message>
        <source>%1 s ahead of ours</source>
        <translation>快 %1 秒</translation>
    </message>
    <message>
        <source>%1 s behind ours</source>
        <translation>慢 %1 秒</translation>
    </message>
    <message>
        <source>The id holds percent-escapes of escapes: decoded once it is &quot;%1&quot;.</source>
        <translation>ID 经过两次百分号编码：解码一次后为“%1”。</translation>
    </message>
    <message>
        <source>The id holds percent-escapes: decoded once it is &quot;%1&quot;.</source>
        <translation>ID 含百分号编码：解码一次后为“%1”。</translation>
    </message>
    <message>
        <source>clock of %1 is %2 s ahead of ours</source>
        <translation>%1 的时钟比本机快 %2 秒</translation>
    </message>
    <message>
        <source>clock of %1 is %2 s behind ours</source>
        <translation>%1 的时钟比本机慢 %2 秒</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence that has no full stop yet</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>not-yet-valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>in-leeway</source>
        <translation>在容差内</translation>
    </message>
    <message>
        <source>no-expiry</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>以毫秒计</translation>
    </message>
    <message>
        <source>read as base64</source>
        <translation>按 base64 读取</translation>
    </message>
    <message>
        <source>read as base64url</source>
        <translation>按 base64url 读取</translation>
    </message>
    <message>
        <source>read as hexadecimal</source>
        <translation>按十六进制读取</translation>
    </message>
    <message>
        <source>used as its base64 text</source>
        <translation>用其 base64 文本</translation>
    </message>
    <message>
        <source>used as its base64url text</source>
        <translation>用其 base64url 文本</translation>
    </message>
    <message>
        <source>used as its base64 text without padding</source>
        <translation>用其无填充的 base64 文本</translation>
    </message>
    <message>
        <source>used as its base64url text with padding</source>
        <translation>用其带填充的 base64url 文本</translation>
    </message>
    <message>
        <source>used as its hexadecimal text</source>
        <translation>用其十六进制文本</translation>
    </message>
    <message>
        <source>used as its hexadecimal text in capitals</source>
        <translation>用其大写的十六进制文本</translation>
    </message>
    <message>
        <source>used without the blanks and line breaks around it</source>
        <translation>去掉首尾空白和换行后使用</translation>
    </message>
    <message>
        <source>used with a line break behind it</source>
        <translation>末尾加换行后使用</translation>
    </message>
    <message>
        <source>RSA key with the mark of ROCA (CVE-2017-15361): its private half can be computed.</source>
        <translation>RSA 密钥带有 ROCA 特征 (CVE-2017-15361)：其私钥可以被算出。</translation>
    </message>
    <message>
        <source>Its private half does not belong to its public half and is left aside.</source>
        <translation>其私钥与公钥不匹配，因此不予使用。</translation>
    </message>
    <message>
        <source>Its &quot;n&quot; or &quot;e&quot; has leading zero octets, which RFC 7518 §6.3.1 forbids.</source>
        <translation>&quot;n&quot; 或 &quot;e&quot; 以零字节开头，RFC 7518 §6.3.1 禁止这样做。</translation>
    </message>
    <message>
        <source>Its &quot;x5c&quot; holds the certificate of another key; RFC 7517 §4.7 forbids that.</source>
        <translation>&quot;x5c&quot; 中是另一把密钥的证书；RFC 7517 §4.7 禁止这样做。</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>科普特字母</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>类型错误</translation>
    </message>
    <message>
        <source>no-key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>colliding</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>unreferenced</source>
        <translation>未被引用</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not-encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>leeway</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 min behind the provider&apos;s.</source>
        <translation>本机时钟比提供方慢 %1 分钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 min ahead of the provider&apos;s.</source>
        <translation>本机时钟比提供方快 %1 分钟。</translation>
    </message>
    <message>
        <source>%1 is %2 s ahead</source>
        <translation>%1 快 %2 秒</translation>
    </message>
    <message>
        <source>%1 is %2 s behind</source>
        <translation>%1 慢 %2 秒</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, as Qt formats it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as Qt formats it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>from line %1</source>
        <translation>自第 %1 行起</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>第 %1 个字符</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>查询参数 %1</translation>
    </message>
    <message>
        <source>fragment %1</source>
        <translation>片段 %1</translation>
    </message>
    <message>
        <source>form field %1</source>
        <translation>表单字段 %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>在此创建</translation>
    </message>
    <message>
        <source>login to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt formats it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>A token of Appwrite&apos;s own names the user in userId and the session in sessionId. The key goes into the header X-Appwrite-Key.</source>
        <translation>Appwrite 自己的令牌在 userId 中给出用户，在 sessionId 中给出会话。密钥放在头部 X-Appwrite-Key 中。</translation>
    </message>
    <message>
        <source>Needs a Management API token with read:users. The pipe in the id is encoded once. The id of a linked account ceases to exist and lives on in identities[] of the main one. Searches lag some seconds behind. A sub that ends in @clients is a program, not a user.</source>
        <translation>需要带 read:users 的 Management API 令牌。ID 中的竖线只编码一次。被关联账户的 ID 不再存在，会保留在主账户的 identities[] 中。搜索有几秒延迟。以 @clients 结尾的 sub 是程序，不是用户。</translation>
    </message>
    <message>
        <source>sub depends on the provider&apos;s subject mode. The default is a hash (uid) by which the API cannot search: the user is then found by e-mail or name, and its uid is compared. For the modes username and e-mail set the parameter filter. The tokens of a deleted user go with it: UserInfo then says invalid_token like for any other.</source>
        <translation>sub 取决于提供方的 subject mode。默认是一个 API 无法搜索的散列值 (uid)：此时通过电子邮件或名称找到用户，再比较其 uid。对于 username 和 e-mail 模式，请设置参数 filter。用户被删除时其令牌一并消失：UserInfo 会像对其他令牌一样返回 invalid_token。</translation>
    </message>
    <message>
        <source>A key sk_test_ sees only the users of the development instance (issuer …clerk.accounts.dev), a key sk_live_ only those of production: the wrong one makes every user unknown.</source>
        <translation>sk_test_ 密钥只能看到开发实例（签发者 …clerk.accounts.dev）的用户，sk_live_ 密钥只能看到生产实例的用户：用错密钥，所有用户都不存在。</translation>
    </message>
    <message>
        <source>AdminGetUser counts the user as monthly active, which AWS bills.</source>
        <translation>AdminGetUser 会把该用户计为月活跃用户，AWS 会收费。</translation>
    </message>
    <message>
        <source>Without the parameter confirm_cost=yes ListUsers is asked, which is free and lags behind. As Username, AWS takes the sub of local users only: a user of another identity provider has a name like Google_123 (claim cognito:username). The call as the token needs an access token, not an id token.</source>
        <translation>未设置参数 confirm_cost=yes 时询问 ListUsers，它免费但有延迟。作为 Username,AWS 只接受本地用户的 sub：来自其他身份提供方的用户名称形如 Google_123(声明 cognito:username)。以令牌身份调用需要访问令牌，而不是 ID 令牌。</translation>
    </message>
    <message>
        <source>The key goes into the header Api-Key. Without the rights of an administrator every user is a 404. With DiscourseConnect sub is the external id, by which it is searched too.</source>
        <translation>密钥放在头部 Api-Key 中。没有管理员权限时每个用户都是 404。使用 DiscourseConnect 时 sub 是外部 ID，也会按它搜索。</translation>
    </message>
    <message>
        <source>sub is another one for each application and is never looked up; oid is, within the tenant tid. A guest has another oid in each tenant. A token meant for your own API is refused by Graph whatever the user (token-call). accountEnabled comes only because $select asks for it. The application permission is User.Read.All.</source>
        <translation>sub 对每个应用都不同，从不用于查询；查询用的是租户 tid 内的 oid。来宾在每个租户中的 oid 不同。面向您自己 API 的令牌无论用户是谁都会被 Graph 拒绝 (token-call)。accountEnabled 只因 $select 请求才返回。应用程序权限为 User.Read.All。</translation>
    </message>
    <message>
        <source>The file is a CSV with a heading line, or JSON: a list of users, an object that holds one, or one user a line. Columns are named like pointers: /email is the column email. Its age is the age of every answer; set the parameter exported to a date where the file&apos;s own is not it.</source>
        <translation>文件为带标题行的 CSV，或 JSON：用户列表、包含列表的对象，或每行一个用户。列名写成指针形式：/email 即列 email。文件的时间就是每个响应的时间；若文件自身的日期不对，请设置参数 exported。</translation>
    </message>
    <message>
        <source>The API answers 200 without users for a user that is not there. A user of a tenant is seen only with the parameter tenant. For the emulator the base URL is http://HOST:9099/identitytoolkit.googleapis.com with the secret owner; emulator and production have different users. The call as the token needs the parameter api_key (the Web API key of the project).</source>
        <translation>用户不存在时 API 返回不含 users 的 200。租户的用户只有设置参数 tenant 才能看到。模拟器的基础 URL 为 http://HOST:9099/identitytoolkit.googleapis.com，机密为 owner；模拟器与生产环境的用户不同。以令牌身份调用需要参数 api_key(项目的 Web API 密钥)。</translation>
    </message>
    <message>
        <source>Users are looked up by name (preferred_username); sub is their number. The token goes into the header Authorization as &quot;token …&quot;. &quot;user does not exist [uid: 0, name: ]&quot; is no missing user but a missing or refused credential.</source>
        <translation>按名称 (preferred_username) 查询用户；sub 是用户编号。令牌以 &quot;token …&quot; 形式放在头部 Authorization 中。&quot;user does not exist [uid: 0, name: ]&quot; 不是用户缺失，而是凭据缺失或被拒绝。</translation>
    </message>
    <message>
        <source>A personal access token goes into the header PRIVATE-TOKEN. Only administrators see e-mail and extern_uid; others get less, without being told.</source>
        <translation>个人访问令牌放在头部 PRIVATE-TOKEN 中。只有管理员能看到电子邮件和 extern_uid；其他人得到的内容较少，且没有提示。</translation>
    </message>
    <message>
        <source>Says whether the token is accepted now, not whether there is a user record. active:false is one answer for expired, revoked, unknown and not meant for this client. Asking sends the token.</source>
        <translation>说明令牌现在是否被接受，而不是用户记录是否存在。已过期、已吊销、未知以及不属于此客户端，都同样返回 active:false。询问会发送令牌。</translation>
    </message>
    <message>
        <source>The admin client needs view-users (query-users for searches): without it a missing user answers 403, and lists leave out whom it may not see. Up to version 16 the base URL ends in /auth. From version 25 on, sub needs the client scope basic. Deleted users leave a trace in the admin events only, where those are switched on; reading them needs view-events.</source>
        <translation>管理客户端需要 view-users(搜索需要 query-users)：否则用户缺失时返回 403，列表也会略去无权查看的用户。16 及更早版本的基础 URL 以 /auth 结尾。自 25 版起，sub 需要客户端作用域 basic。已删除的用户只在启用了管理事件时于其中留下痕迹；读取它们需要 view-events。</translation>
    </message>
    <message>
        <source>Answers only the token itself, so it shows whether the token is accepted now. A 200 does not prove that the user exists: some servers answer from the stored session. Without a base URL the address comes from the issuer&apos;s discovery.</source>
        <translation>只响应令牌本身，因此能看出令牌现在是否被接受。200 不能证明用户存在：有些服务器根据已存的会话响应。未设置基础 URL 时，地址来自签发者的发现文档。</translation>
    </message>
    <message>
        <source>An API token goes into the header Authorization as &quot;SSWS 00…&quot; (credential kind header, secret &quot;SSWS 00…&quot;); an OAuth token with okta.users.read goes as bearer. In access tokens of a custom authorization server sub is the login and uid the id. A deactivated user is DEPROVISIONED and stays readable until it is deleted.</source>
        <translation>API 令牌以 &quot;SSWS 00…&quot; 形式放在头部 Authorization 中（凭据类型 header，机密 &quot;SSWS 00…&quot;）；带 okta.users.read 的 OAuth 令牌作为 bearer。在自定义授权服务器的访问令牌中，sub 是登录名，uid 是 ID。被停用的用户状态为 DEPROVISIONED，在删除前仍可读取。</translation>
    </message>
    <message>
        <source>Hydra has no users: sub is whatever the login application accepted, and it is looked up there (with Kratos: the id of the identity). Asking sends the token. An answer active:false gives no reason.</source>
        <translation>Hydra 没有用户：sub 是登录应用所接受的值，在那里查询（使用 Kratos 时为身份的 ID）。询问会发送令牌。active:false 的响应不给出理由。</translation>
    </message>
    <message>
        <source>An id that is no UUID answers the same 404 as a user who is not there. The admin API of a self-hosted Kratos wants no credential (kind none) and stands on a port of its own.</source>
        <translation>不是 UUID 的 ID 与用户不存在返回相同的 404。自托管 Kratos 的管理 API 不需要凭据（类型 none），使用单独的端口。</translation>
    </message>
    <message>
        <source>An empty list is often row-level security that hides the row, not its absence: ask with a role that sees all. Table and column are the parameters table and column. On Supabase the key goes into the header apikey too.</source>
        <translation>空列表往往是行级安全隐藏了该行，而不是该行不存在：请用能看到全部的角色询问。表和列由参数 table 和 column 给出。在 Supabase 上密钥还要放在头部 apikey 中。</translation>
    </message>
    <message>
        <source>The sub of a token is usually the externalId or the userName here, not the id. SCIM answers 404 for deleted users (RFC 7644 §3.6), and some providers for deactivated ones, so it cannot tell deleted from never existed.</source>
        <translation>令牌的 sub 在这里通常是 externalId 或 userName，而不是 id。对已删除的用户 SCIM 返回 404 (RFC 7644 §3.6)，有些提供方对已停用的用户也如此，因此无法区分“已删除”与“从未存在”。</translation>
    </message>
    <message>
        <source>Wants two credentials: the service_role JWT as bearer and the same (or the anon key) in the header apikey. New sb_secret_ keys are no JWTs: as bearer they give 403 bad_jwt. Rows with an instance_id other than the nil UUID exist in the table and not for Auth. Servers before v2.195.0 answer 200 for a banned user.</source>
        <translation>需要两个凭据：service_role JWT 作为 bearer，同样的值（或 anon 密钥）放在头部 apikey 中。新的 sb_secret_ 密钥不是 JWT：作为 bearer 会返回 403 bad_jwt。instance_id 不是全零 UUID 的行存在于表中，但对 Auth 不存在。v2.195.0 之前的服务器对被封禁的用户返回 200。</translation>
    </message>
    <message>
        <source>Ids are decimals past 2^53: a service that reads them as a number changes them. &quot;membership not found (AUTHZ-…)&quot; means that the service account lacks a role, not that the user is missing.</source>
        <translation>ID 是超过 2^53 的十进制数：把它当数字读取的服务会改变它。&quot;membership not found (AUTHZ-…)&quot; 表示服务账户缺少角色，而不是用户缺失。</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Staging token sent to prod</source>
        <translation>staging 的令牌发给了 prod</translation>
    </message>
    <message>
        <source>User deleted after login</source>
        <translation>登录后用户被删除</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>用户被停用</translation>
    </message>
    <message>
        <source>sub in upper case</source>
        <translation>sub 为大写</translation>
    </message>
    <message>
        <source>sub with a blank behind it</source>
        <translation>sub 末尾有空格</translation>
    </message>
    <message>
        <source>sub percent-encoded</source>
        <translation>sub 被百分号编码</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>Token not valid yet</source>
        <translation>令牌尚未生效</translation>
    </message>
    <message>
        <source>User endpoint unreachable</source>
        <translation>用户端点无法访问</translation>
    </message>
    <message>
        <source>A firewall answered</source>
        <translation>防火墙作出了响应</translation>
    </message>
    <message>
        <source>Too many questions</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>The user service fails</source>
        <translation>用户服务出错</translation>
    </message>
    <message>
        <source>A cache still says 404</source>
        <translation>缓存仍返回 404</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>由他人签名</translation>
    </message>
    <message>
        <source>sub is a login, not the id</source>
        <translation>sub 是登录名，不是 ID</translation>
    </message>
    <message>
        <source>sub from the old database</source>
        <translation>sub 来自旧数据库</translation>
    </message>
    <message>
        <source>Imported anew from LDAP</source>
        <translation>从 LDAP 重新导入</translation>
    </message>
    <message>
        <source>Listed, but not looked up</source>
        <translation>列表中有，但查询不到</translation>
    </message>
    <message>
        <source>Older than every user</source>
        <translation>早于所有用户</translation>
    </message>
    <message>
        <source>Invited, never activated</source>
        <translation>已邀请，从未激活</translation>
    </message>
    <message>
        <source>Older than the last reset</source>
        <translation>早于上次重置</translation>
    </message>
    <message>
        <source>A replica lags behind</source>
        <translation>副本有延迟</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>token %1 of this input</source>
        <translation>此输入中的第 %1 个令牌</translation>
    </message>
    <message>
        <source>The token is bound to another key than the proof names.</source>
        <translation>令牌绑定的密钥与证明所给出的不同。</translation>
    </message>
    <message>
        <source>&quot;c_hash&quot; is not the hash of the code beside the token: the two are not of one login.</source>
        <translation>&quot;c_hash&quot; 不是令牌旁边代码的散列值：两者不是同一次登录。</translation>
    </message>
    <message>
        <source>&quot;s_hash&quot; is not the hash of the state beside the token: the two are not of one login.</source>
        <translation>&quot;s_hash&quot; 不是令牌旁边 state 的散列值：两者不是同一次登录。</translation>
    </message>
    <message>
        <source>The token is bound to another client certificate than the one beside it (RFC 8705 §3).</source>
        <translation>令牌绑定的客户端证书与旁边的证书不同 (RFC 8705 §3)。</translation>
    </message>
    <message>
        <source>plain HTTP to another computer; set allow_insecure_http for %1 to allow it</source>
        <translation>以明文 HTTP 访问另一台计算机；如需允许，请为 %1 设置 allow_insecure_http</translation>
    </message>
    <message>
        <source>the user id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>your known-good id</source>
        <translation>您的已知 ID</translation>
    </message>
    <message>
        <source>spellings of the user id</source>
        <translation>用户 ID 的各种写法</translation>
    </message>
    <message>
        <source>nothing of this token</source>
        <translation>不涉及此令牌</translation>
    </message>
    <message>
        <source>the token itself</source>
        <translation>令牌本身</translation>
    </message>
    <message>
        <source>its published keys</source>
        <translation>其已发布的密钥</translation>
    </message>
    <message>
        <source>the user %1%2</source>
        <translation>用户 %1%2</translation>
    </message>
    <message>
        <source>the call as this token</source>
        <translation>以此令牌身份的调用</translation>
    </message>
    <message>
        <source>named by %1 inside the token</source>
        <translation>由令牌内的 %1 给出</translation>
    </message>
    <message>
        <source>named only inside the token; add it as an environment to ask it</source>
        <translation>仅在令牌内给出；如需询问，请将其添加为环境</translation>
    </message>
    <message>
        <source> at the identity provider</source>
        <translation>（在身份提供方）</translation>
    </message>
    <message>
        <source>, with your saved credential</source>
        <translation>，使用您保存的凭据</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two halves of a sentence</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2).</source>
        <translation>%1（HTTP 状态 %2）。</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2: &quot;%3&quot;).</source>
        <translation>%1（HTTP 状态 %2：&quot;%3&quot;）。</translation>
    </message>
    <message>
        <source>%1 refuses our credential</source>
        <translation>%1 拒绝我方凭据</translation>
    </message>
    <message>
        <source>%1 refuses the token</source>
        <translation>%1 拒绝该令牌</translation>
    </message>
    <message>
        <source>Not the service but %1 answered</source>
        <translation>响应者不是服务，而是 %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>Found, but %1: %2</source>
        <translation>已找到，但 %1：%2</translation>
    </message>
    <message>
        <source>Found under the id &quot;%1&quot;.</source>
        <translation>在 ID &quot;%1&quot; 下找到。</translation>
    </message>
    <message>
        <source>Found under the id &quot;%1&quot;, but %2.</source>
        <translation>在 ID &quot;%1&quot; 下找到，但 %2。</translation>
    </message>
    <message>
        <source>A record came, but without an id at %1; expected &quot;%2&quot; there.</source>
        <translation>返回了记录，但 %1 处没有 ID；该处预期为 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>Another record came: expected the id &quot;%1&quot;, found &quot;%2&quot;.</source>
        <translation>返回了另一条记录：预期 ID &quot;%1&quot;，实际为 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>The search brought %1 people.</source>
        <translation>搜索得到 %1 人。</translation>
    </message>
    <message>
        <source>it sends the client to another origin, %1</source>
        <translation>它将客户端转到另一来源 %1</translation>
    </message>
    <message>
        <source>the token has no %1 that could be asked for</source>
        <translation>令牌中没有可供查询的 %1</translation>
    </message>
    <message>
        <source>the token&apos;s %1 is empty: there is no id to ask for</source>
        <translation>令牌的 %1 为空：没有可供查询的 ID</translation>
    </message>
    <message>
        <source>the token&apos;s %1 is &quot;%2&quot;, which would change the address that is asked</source>
        <translation>令牌的 %1 是 &quot;%2&quot;，会改变所询问的地址</translation>
    </message>
    <message>
        <source>the token&apos;s %1 is %2 characters long; no user endpoint takes an id of more than %3</source>
        <translation>令牌的 %1 长 %2 个字符；没有用户端点接受超过 %3 个字符的 ID</translation>
    </message>
    <message>
        <source>%1 names no %2; set the base URL.</source>
        <translation>%1 没有给出 %2；请设置基础 URL。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no address that can be asked; check the base URL.</source>
        <translation>&quot;%1&quot; 得不出可询问的地址；请检查基础 URL。</translation>
    </message>
    <message>
        <source>the token would decide which host is asked; that is not done</source>
        <translation>令牌会决定询问哪个主机；不予执行</translation>
    </message>
    <message>
        <source>a value of the token would climb out of the configured path; that is not asked</source>
        <translation>令牌中的值会越出已配置的路径；不予询问</translation>
    </message>
    <message>
        <source>a value of the token would break out of the header %1</source>
        <translation>令牌中的值会破坏头部 %1</translation>
    </message>
    <message>
        <source>the token never stands in an address; put {token} into the body</source>
        <translation>令牌从不放在地址中；请将 {token} 放入正文</translation>
    </message>
    <message>
        <source>{%1|%2}: expected one of raw, twice, odata, scim, json, json2, found &quot;%3&quot;.</source>
        <translation>{%1|%2}：预期 raw、twice、odata、scim、json、json2 之一，实际为 &quot;%3&quot;。</translation>
    </message>
    <message>
        <source>{%1}: the token has no claim &quot;%2&quot; that could be put there.</source>
        <translation>{%1}：令牌中没有可填入的声明 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>{%1}: no such parameter; add &quot;%2&quot; to the parameters of the user endpoint.</source>
        <translation>{%1}：没有此参数；请在用户端点的参数中添加 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>secret %1: there is no place to read it from.</source>
        <translation>机密 %1：没有可读取的位置。</translation>
    </message>
    <message>
        <source>secret %1: expected one line of text, found %2.</source>
        <translation>机密 %1：预期单行文本，实际为 %2。</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>secret %1: expected %2 text, found something else</source>
        <translation>机密 %1：预期 %2 文本，实际是其他内容</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>机密 %1</translation>
    </message>
    <message>
        <source>%1 gave no access token for our client.</source>
        <translation>%1 未向我方客户端发放访问令牌。</translation>
    </message>
    <message>
        <source>%1 gave our client no access token: expected HTTP status 200 with &quot;access_token&quot;, found %2.</source>
        <translation>%1 未向我方客户端发放访问令牌：预期 HTTP 状态 200 及 &quot;access_token&quot;，实际为 %2。</translation>
    </message>
    <message>
        <source>A credential of the kind &quot;%1&quot; is not known.</source>
        <translation>不认识 &quot;%1&quot; 类凭据。</translation>
    </message>
    <message>
        <source>Our credential begins with &quot;%1&quot; and sees only %2; the token&apos;s issuer is &quot;%3&quot;</source>
        <translation>我方凭据以 &quot;%1&quot; 开头，只能看到 %2；令牌的签发者是 &quot;%3&quot;</translation>
    </message>
    <message>
        <source>Expected the name of a user endpoint preset, found &quot;%1&quot;.</source>
        <translation>预期用户端点预设的名称，实际为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot; for a user endpoint; there are %2.</source>
        <translation>没有名为 &quot;%1&quot; 的用户端点预设；可用的有 %2。</translation>
    </message>
    <message>
        <source>%1: a preset needs &quot;id&quot; and &quot;title&quot;.</source>
        <translation>%1：预设需要 &quot;id&quot; 和 &quot;title&quot;。</translation>
    </message>
    <message>
        <source>the preset %1 needs the parameter &quot;%2&quot;; add it to &quot;parameters&quot;</source>
        <translation>预设 %1 需要参数 &quot;%2&quot;；请添加到 &quot;parameters&quot;</translation>
    </message>
    <message>
        <source>the user endpoint&apos;s own settings</source>
        <translation>用户端点自身的设置</translation>
    </message>
    <message>
        <source>%1, %2: expected %3, found %4.</source>
        <translation>%1，%2：预期 %3，实际为 %4。</translation>
    </message>
    <message>
        <source>%1, %2: a preset has no such member.</source>
        <translation>%1，%2：预设没有此成员。</translation>
    </message>
    <message>
        <source>%1: expected a JSON object.</source>
        <translation>%1：预期 JSON 对象。</translation>
    </message>
    <message>
        <source>a list of states</source>
        <translation>状态列表</translation>
    </message>
    <message>
        <source>a list of searches</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>a list of answers</source>
        <translation>响应列表</translation>
    </message>
    <message>
        <source>&quot;deleted&quot;, &quot;disabled&quot; or &quot;pending&quot;</source>
        <translation>&quot;deleted&quot;、&quot;disabled&quot; 或 &quot;pending&quot;</translation>
    </message>
    <message>
        <source>&quot;iso&quot;, &quot;s&quot;, &quot;ms&quot; or &quot;any&quot;</source>
        <translation>&quot;iso&quot;、&quot;s&quot;、&quot;ms&quot; 或 &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;claim&quot; and &quot;url&quot;</source>
        <translation>&quot;claim&quot; 和 &quot;url&quot;</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>an HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>a JSON pointer (&quot;/name&quot;), &quot;header:NAME&quot; or &quot;text&quot;</source>
        <translation>JSON 指针（&quot;/name&quot;）、&quot;header:NAME&quot; 或 &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 of %2 UTC</source>
        <translation>%1（%2 UTC）</translation>
    </message>
    <message>
        <source>%1 has %2 such users.</source>
        <translation>%1 中有 %2 个这样的用户。</translation>
    </message>
    <message>
        <source>%1 has no such user among %2.</source>
        <translation>%1 的 %2 个用户中没有此用户。</translation>
    </message>
    <message>
        <source>%1 In %2, line %3.</source>
        <translation>%1位于 %2 第 %3 行。</translation>
    </message>
    <message>
        <source>%1: expected a heading line with at least two columns.</source>
        <translation>%1：预期至少两列的标题行。</translation>
    </message>
    <message>
        <source>%1, line %2: expected %3 columns as in the heading, found %4.</source>
        <translation>%1，第 %2 行：预期与标题行相同的 %3 列，实际 %4 列。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a JSON object.</source>
        <translation>%1，第 %2 行：预期 JSON 对象。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected %4, found %5.</source>
        <translation>%1，第 %2 行第 %3 列：预期 %4，实际 %5。</translation>
    </message>
    <message>
        <source>%1: expected a list of users, found none.</source>
        <translation>%1：预期用户列表，实际没有。</translation>
    </message>
    <message>
        <source>%1: expected at most %2 MiB, found %3.</source>
        <translation>%1：预期最多 %2 MiB，实际 %3。</translation>
    </message>
    <message>
        <source>Users from a file</source>
        <translation>文件中的用户</translation>
    </message>
    <message>
        <source>Plain REST</source>
        <translation>普通 REST</translation>
    </message>
    <message>
        <source>Token introspection (RFC 7662)</source>
        <translation>令牌自省 (RFC 7662)</translation>
    </message>
    <message>
        <source>Gitea or Forgejo</source>
        <translation>Gitea 或 Forgejo</translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4): %5</source>
        <translation>%1，第 %2 行第 %3 列 (%4)：%5</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1，第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>expected %1, found %2.</source>
        <translation>预期 %1，实际 %2。</translation>
    </message>
    <message>
        <source>expected %1 with the member &quot;%2&quot;, found none.</source>
        <translation>%1：预期有成员 &quot;%2&quot;，实际没有。</translation>
    </message>
    <message>
        <source>expected no &quot;%1&quot; here: %2.</source>
        <translation>此处不应有 &quot;%1&quot;：%2。</translation>
    </message>
    <message>
        <source>expected a member of %1, found %2; did you mean &quot;%3&quot;?</source>
        <translation>未知成员 %2（%1）；是否指 &quot;%3&quot;？</translation>
    </message>
    <message>
        <source>expected a member of %1, found %2; known here: %3.</source>
        <translation>未知成员 %2（%1）；此处可用：%3。</translation>
    </message>
    <message>
        <source>expected each member once, found &quot;%1&quot; a second time.</source>
        <translation>每个成员只应出现一次，&quot;%1&quot; 出现了第二次。</translation>
    </message>
    <message>
        <source>expected each member once, found one a second time.</source>
        <translation>每个成员只应出现一次，其中一个出现了第二次。</translation>
    </message>
    <message>
        <source>expected one of %1, found %2.</source>
        <translation>预期 %1 之一，实际为 %2。</translation>
    </message>
    <message>
        <source>expected one of %1, found %2; did you mean &quot;%3&quot;?</source>
        <translation>预期 %1 之一，实际为 %2；是否指 &quot;%3&quot;？</translation>
    </message>
    <message>
        <source>expected where the secret is (&quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;), found %1.</source>
        <translation>预期机密的存放位置（&quot;keychain:NAME&quot;、&quot;env:NAME&quot; 或 &quot;file:PATH&quot;），实际为 %1。</translation>
    </message>
    <message>
        <source>Expected where the secret is (&quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;), found another text (not shown, it may be a secret).</source>
        <translation>预期机密的存放位置（&quot;keychain:NAME&quot;、&quot;env:NAME&quot; 或 &quot;file:PATH&quot;），实际是其他文本（不予显示，可能是机密）。</translation>
    </message>
    <message>
        <source>expected an address without user and password, found one with them.</source>
        <translation>预期不含用户名和密码的地址，实际含有。</translation>
    </message>
    <message>
        <source>expected a name of its own, found %1, which %2 has already.</source>
        <translation>预期唯一的名称，实际为 %1，已被 %2 使用。</translation>
    </message>
    <message>
        <source>expected a public key, found the secret member &quot;%1&quot;: no secret may stand in this file; use &quot;jwks_file&quot;, or &quot;secret&quot; with where it is.</source>
        <translation>预期公钥，实际出现机密成员 &quot;%1&quot;：此文件中不得有机密；请用 &quot;jwks_file&quot;，或用 &quot;secret&quot; 写明其存放位置。</translation>
    </message>
    <message>
        <source>expected an &quot;issuer&quot; with an http or https address to discover keys from, found %1.</source>
        <translation>预期 &quot;issuer&quot; 为可用于发现密钥的 http 或 https 地址，实际为 %1。</translation>
    </message>
    <message>
        <source>expected a further parameter, such as &quot;audience&quot; or &quot;resource&quot;, found %1, which has a member of its own or is made for each login.</source>
        <translation>预期其他参数，如 &quot;audience&quot; 或 &quot;resource&quot;，实际为 %1；它有专门的成员，或在每次登录时生成。</translation>
    </message>
    <message>
        <source>expected no secret in this file, found the header %1; use &quot;credential&quot; with where the secret is.</source>
        <translation>此文件中不应有机密，实际出现头部 %1；请用 &quot;credential&quot; 写明机密的存放位置。</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>the string %1</source>
        <translation>字符串 %1</translation>
    </message>
    <message>
        <source>an empty string</source>
        <translation>空字符串</translation>
    </message>
    <message>
        <source>another string (not shown, it may be a secret)</source>
        <translation>其他字符串（不予显示，可能是机密）</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>单行文本</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>an object of strings</source>
        <translation>值为字符串的对象</translation>
    </message>
    <message>
        <source>an object of headers</source>
        <translation>头部对象</translation>
    </message>
    <message>
        <source>a string, a number, true or false</source>
        <translation>字符串、数字、true 或 false</translation>
    </message>
    <message>
        <source>a string or a list of strings</source>
        <translation>字符串或字符串列表</translation>
    </message>
    <message>
        <source>a JSON pointer (&quot;/data/id&quot;), &quot;header:NAME&quot; or &quot;text&quot;</source>
        <translation>JSON 指针（&quot;/data/id&quot;）、&quot;header:NAME&quot; 或 &quot;text&quot;</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>an address without a fragment (#…)</source>
        <translation>不含片段 (#…) 的地址</translation>
    </message>
    <message>
        <source>an http or https address</source>
        <translation>http 或 https 地址</translation>
    </message>
    <message>
        <source>an http address of this computer without a query, such as &quot;http://127.0.0.1/callback&quot;</source>
        <translation>本机的 http 地址，不含查询，如 &quot;http://127.0.0.1/callback&quot;</translation>
    </message>
    <message>
        <source>an environments file (a JSON object)</source>
        <translation>环境文件（JSON 对象）</translation>
    </message>
    <message>
        <source>an environments file</source>
        <translation>环境文件</translation>
    </message>
    <message>
        <source>a list of environments</source>
        <translation>环境列表</translation>
    </message>
    <message>
        <source>an environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>a source of keys</source>
        <translation>密钥来源</translation>
    </message>
    <message>
        <source>a JWK set (an object with the list &quot;keys&quot;) or one JWK</source>
        <translation>JWK 集（含列表 &quot;keys&quot; 的对象）或单个 JWK</translation>
    </message>
    <message>
        <source>it belongs to a &quot;secret&quot;</source>
        <translation>它属于 &quot;secret&quot;</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>a TLS exception</source>
        <translation>TLS 例外</translation>
    </message>
    <message>
        <source>the name of a host, without scheme and port</source>
        <translation>主机名，不含协议和端口</translation>
    </message>
    <message>
        <source>the SHA-256 fingerprint of a certificate (64 hexadecimal digits, colons allowed)</source>
        <translation>证书的 SHA-256 指纹（64 个十六进制数字，可含冒号）</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>a user endpoint</source>
        <translation>用户端点</translation>
    </message>
    <message>
        <source>a credential of kind &quot;%1&quot; does not use it</source>
        <translation>&quot;%1&quot; 类凭据不使用它</translation>
    </message>
    <message>
        <source>the name of an HTTP header</source>
        <translation>HTTP 头部名称</translation>
    </message>
    <message>
        <source>a list of probes</source>
        <translation>探测列表</translation>
    </message>
    <message>
        <source>the id of a provider preset (&quot;rest&quot;, &quot;keycloak&quot; …)</source>
        <translation>提供方预设的 ID（&quot;rest&quot;、&quot;keycloak&quot; 等）</translation>
    </message>
    <message>
        <source>the provider &quot;file&quot; reads a file</source>
        <translation>提供方 &quot;file&quot; 读取文件</translation>
    </message>
    <message>
        <source>only the provider &quot;file&quot; reads a file</source>
        <translation>只有提供方 &quot;file&quot; 读取文件</translation>
    </message>
    <message>
        <source>the name of a claim</source>
        <translation>声明的名称</translation>
    </message>
    <message>
        <source>a lookup</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>a search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>%1: expected an environments file, found a folder.</source>
        <translation>%1：预期环境文件，实际是文件夹。</translation>
    </message>
    <message>
        <source>%1: expected an environments file, found more than 16 MiB.</source>
        <translation>%1：预期环境文件，实际超过 16 MiB。</translation>
    </message>
    <message>
        <source>%1: the environments file cannot be read: %2.</source>
        <translation>%1：无法读取环境文件：%2。</translation>
    </message>
    <message>
        <source>%1: the environments file cannot be written: %2.</source>
        <translation>%1：无法写入环境文件：%2。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1：无法创建文件夹。</translation>
    </message>
    <message>
        <source>%1: %2; nothing counts as approved.</source>
        <translation>%1：%2；一律视为未获许可。</translation>
    </message>
    <message>
        <source>the approvals cannot be read: %1</source>
        <translation>无法读取许可：%1</translation>
    </message>
    <message>
        <source>expected approvals (%1), found something else</source>
        <translation>预期许可（%1），实际是其他内容</translation>
    </message>
    <message>
        <source>%1: the approvals cannot be written: %2.</source>
        <translation>%1：无法写入许可：%2。</translation>
    </message>
    <message>
        <source>Secret env:%1: expected the environment variable %2 to be set, found that it is not.</source>
        <translation>机密 env:%1：环境变量 %2 未设置。</translation>
    </message>
    <message>
        <source>Secret env:%1: expected the environment variable %2 with a value, found it empty.</source>
        <translation>机密 env:%1：环境变量 %2 为空。</translation>
    </message>
    <message>
        <source>Secret file:%1: expected a file, found a folder.</source>
        <translation>机密 file:%1：预期文件，实际是文件夹。</translation>
    </message>
    <message>
        <source>Secret file:%1: the file cannot be read: %2.</source>
        <translation>机密 file:%1：无法读取文件：%2。</translation>
    </message>
    <message>
        <source>Secret file:%1: expected a secret, found more than 1 MiB.</source>
        <translation>机密 file:%1：预期机密，实际超过 1 MiB。</translation>
    </message>
    <message>
        <source>Secret file:%1: expected a secret, found an empty file.</source>
        <translation>机密 file:%1：预期机密，实际是空文件。</translation>
    </message>
    <message>
        <source>Secret keychain:%1: the keyring is locked; its prompt was dismissed or could not be shown. Unlock it, or put the secret into an environment variable and write &quot;env:NAME&quot;.</source>
        <translation>机密 keychain:%1：密钥环已锁定；其提示被关闭或无法显示。请解锁，或将机密放入环境变量并写作 &quot;env:NAME&quot;。</translation>
    </message>
    <message>
        <source>Secret keychain:%1: the keyring has no entry of that name for Jotscope.</source>
        <translation>机密 keychain:%1：密钥环中没有 Jotscope 的同名条目。</translation>
    </message>
    <message>
        <source>Secret keychain:%1: the keyring did not answer within %2 s; perhaps its unlock prompt waits.</source>
        <translation>机密 keychain:%1：密钥环在 %2 秒内没有响应；其解锁提示可能正在等待。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: skipped, %2</source>
        <translation>%1：已跳过，%2</translation>
    </message>
    <message>
        <source>key &quot;%1&quot;</source>
        <translation>密钥 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: not a JWKS: line %2, column %3: expected %4, found %5</source>
        <translation>%1：不是 JWKS：第 %2 行第 %3 列：预期 %4，实际 %5</translation>
    </message>
    <message>
        <source>%1: expected a JWKS (an object with &quot;keys&quot;) or a JWK (with &quot;kty&quot;)</source>
        <translation>%1：预期 JWKS（含 &quot;keys&quot; 的对象）或 JWK（含 &quot;kty&quot;）</translation>
    </message>
    <message>
        <source>%1: expected PEM text (-----BEGIN PUBLIC KEY-----), found none</source>
        <translation>%1：预期 PEM 文本（-----BEGIN PUBLIC KEY-----），实际没有</translation>
    </message>
    <message>
        <source>%1: skipped, no kind of key that is used here</source>
        <translation>%1：已跳过，此处不使用这种密钥</translation>
    </message>
    <message>
        <source>%1: skipped, it is encrypted; expected a key without a passphrase</source>
        <translation>%1：已跳过，密钥已加密；预期是没有口令的密钥</translation>
    </message>
    <message>
        <source>%1: skipped, it cannot be read</source>
        <translation>%1：已跳过，无法读取</translation>
    </message>
    <message>
        <source>the environments file</source>
        <translation>环境文件</translation>
    </message>
    <message>
        <source>%1: expected %2, found a redirect to %3, which is not followed.</source>
        <translation>%1：预期 %2，实际重定向到 %3，不予跟随。</translation>
    </message>
    <message>
        <source>%1: expected %2, found HTTP status %3.%4</source>
        <translation>%1：预期 %2，实际 HTTP 状态 %3。%4</translation>
    </message>
    <message>
        <source> It asks to be left alone until %1 UTC.</source>
        <translation>对方要求在 %1 UTC 之前不再询问。</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <translation>%1：预期 %2，实际 %3。</translation>
    </message>
    <message>
        <source>a key set</source>
        <translation>密钥集</translation>
    </message>
    <message>
        <source>a discovery document</source>
        <translation>发现文档</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>%1: expected a discovery document (a JSON object).</source>
        <translation>%1：预期发现文档（JSON 对象）。</translation>
    </message>
    <message>
        <source>%1: expected the issuer &quot;%2&quot;, found &quot;%3&quot;.</source>
        <translation>%1：预期签发者 &quot;%2&quot;，实际为 &quot;%3&quot;。</translation>
    </message>
    <message>
        <source>%1: expected &quot;jwks_uri&quot; with the address of the keys, found none.</source>
        <translation>%1：预期 &quot;jwks_uri&quot; 给出密钥地址，实际没有。</translation>
    </message>
    <message>
        <source>%1: its &quot;jwks_uri&quot; is plain HTTP, which is not followed.</source>
        <translation>%1：其 &quot;jwks_uri&quot; 是明文 HTTP，不予跟随。</translation>
    </message>
    <message>
        <source>Discovery needs an issuer that is an http or https address; found &quot;%1&quot;.</source>
        <translation>发现需要签发者是 http 或 https 地址；实际为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>kept from an earlier question, and past the time that its source gave it</source>
        <translation>保留自先前的询问，且已超过其来源给定的时间</translation>
    </message>
    <message>
        <source>The keys were not asked for yet.</source>
        <translation>尚未询问密钥。</translation>
    </message>
    <message>
        <source>Not asked: offline, or without consent.</source>
        <translation>未询问：离线或未获同意。</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>预期 JSON 对象</translation>
    </message>
    <message>
        <source>expected the member &quot;kty&quot;</source>
        <translation>预期成员 &quot;kty&quot;</translation>
    </message>
    <message>
        <source>keys of type &quot;%1&quot; are not known here</source>
        <translation>此处不认识 &quot;%1&quot; 类型的密钥</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is no string</source>
        <translation>成员 &quot;%1&quot; 不是字符串</translation>
    </message>
    <message>
        <source>the member &quot;key_ops&quot; is no array</source>
        <translation>成员 &quot;key_ops&quot; 不是数组</translation>
    </message>
    <message>
        <source>its &quot;key_ops&quot; allow nothing</source>
        <translation>其 &quot;key_ops&quot; 不允许任何用途</translation>
    </message>
    <message>
        <source>no kind of key that is used here</source>
        <translation>此处不使用这种密钥</translation>
    </message>
    <message>
        <source>Its &quot;x5c&quot; cannot be read: %1.</source>
        <translation>其 &quot;x5c&quot; 无法读取：%1。</translation>
    </message>
    <message>
        <source>the curve &quot;%1&quot; is not known here</source>
        <translation>此处不认识曲线 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected the member &quot;%1&quot; with base64url text</source>
        <translation>预期成员 &quot;%1&quot; 为 base64url 文本</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is not base64url</source>
        <translation>成员 &quot;%1&quot; 不是 base64url</translation>
    </message>
    <message>
        <source>&quot;n&quot; and &quot;e&quot; are longer than 16384 bits</source>
        <translation>&quot;n&quot; 和 &quot;e&quot; 超过 16384 位</translation>
    </message>
    <message>
        <source>&quot;n&quot; and &quot;e&quot; make no RSA key</source>
        <translation>&quot;n&quot; 和 &quot;e&quot; 不构成 RSA 密钥</translation>
    </message>
    <message>
        <source>&quot;x&quot; and &quot;y&quot; must have %1 octets each on %2, they have %3 and %4</source>
        <translation>在 %2 上 &quot;x&quot; 和 &quot;y&quot; 须各有 %1 字节，实际为 %3 和 %4</translation>
    </message>
    <message>
        <source>&quot;x&quot; and &quot;y&quot; are no point of %1</source>
        <translation>&quot;x&quot; 和 &quot;y&quot; 不是 %1 上的点</translation>
    </message>
    <message>
        <source>&quot;x&quot; must have %1 octets for %2, it has %3</source>
        <translation>对于 %2，&quot;x&quot; 须有 %1 字节，实际为 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this OpenSSL (ML-DSA needs OpenSSL 3.5), or &quot;pub&quot; does not fit</source>
        <translation>此 OpenSSL 不认识 &quot;%1&quot;（ML-DSA 需要 OpenSSL 3.5），或 &quot;pub&quot; 不匹配</translation>
    </message>
    <message>
        <source>an RSA key with e = 1 verifies what anybody signs</source>
        <translation>e = 1 的 RSA 密钥会通过任何人的签名</translation>
    </message>
    <message>
        <source>an RSA key with an even public exponent is none</source>
        <translation>公开指数为偶数的 RSA 密钥不成立</translation>
    </message>
    <message>
        <source>an RSA key with a public exponent of more than 256 bits is not used (it only costs time)</source>
        <translation>公开指数超过 256 位的 RSA 密钥不予使用（只会耗时）</translation>
    </message>
    <message>
        <source>RSA key with the public exponent %1: weak with careless implementations.</source>
        <translation>公开指数为 %1 的 RSA 密钥：在不严谨的实现中较弱。</translation>
    </message>
    <message>
        <source>RSA key of %1 bits; RFC 7518 §3.3 asks for 2048 at least.</source>
        <translation>%1 位的 RSA 密钥；RFC 7518 §3.3 要求至少 2048 位。</translation>
    </message>
    <message>
        <source>an empty secret verifies what anybody signs</source>
        <translation>空机密会通过任何人的签名</translation>
    </message>
    <message>
        <source>the secret is the text of a key (PEM or JWK), which is no shared secret</source>
        <translation>该机密是密钥文本（PEM 或 JWK），不是共享密钥</translation>
    </message>
    <message>
        <source>needs a key of type %1, this one is %2</source>
        <translation>需要 %1 类型的密钥，此密钥为 %2</translation>
    </message>
    <message>
        <source>needs curve %1, this key is on %2</source>
        <translation>需要曲线 %1，此密钥在 %2 上</translation>
    </message>
    <message>
        <source>needs an Edwards curve, this key is on %1, which agrees on secrets and signs nothing</source>
        <translation>需要 Edwards 曲线，此密钥在 %1 上，只能协商机密，不能签名</translation>
    </message>
    <message>
        <source>is an RSA key for PSS only</source>
        <translation>是仅用于 PSS 的 RSA 密钥</translation>
    </message>
    <message>
        <source>its &quot;use&quot; is &quot;%1&quot;, not &quot;sig&quot;</source>
        <translation>其 &quot;use&quot; 是 &quot;%1&quot;，不是 &quot;sig&quot;</translation>
    </message>
    <message>
        <source>its &quot;use&quot; is &quot;%1&quot;, not &quot;enc&quot;</source>
        <translation>其 &quot;use&quot; 是 &quot;%1&quot;，不是 &quot;enc&quot;</translation>
    </message>
    <message>
        <source>its &quot;key_ops&quot; do not hold &quot;verify&quot;</source>
        <translation>其 &quot;key_ops&quot; 不含 &quot;verify&quot;</translation>
    </message>
    <message>
        <source>its &quot;key_ops&quot; hold nothing that decrypts</source>
        <translation>其 &quot;key_ops&quot; 不含任何解密用途</translation>
    </message>
    <message>
        <source>EC or OKP</source>
        <translation>EC 或 OKP</translation>
    </message>
    <message>
        <source>needs a secret of %1 octets, this one has %2</source>
        <translation>需要 %1 字节的机密，此机密有 %2 字节</translation>
    </message>
    <message>
        <source>decrypting needs the private half, this key is public</source>
        <translation>解密需要私钥部分，此密钥是公钥</translation>
    </message>
    <message>
        <source>the token was made for curve %1, this key is on %2</source>
        <translation>令牌是为曲线 %1 生成的，此密钥在 %2 上</translation>
    </message>
    <message>
        <source>(another kind of name)</source>
        <translation>（其他类型的名称）</translation>
    </message>
    <message>
        <source>expected an X.509 certificate in DER</source>
        <translation>预期 DER 格式的 X.509 证书</translation>
    </message>
    <message>
        <source>the certificate&apos;s key is of a kind that is not known here</source>
        <translation>此处不认识该证书的密钥类型</translation>
    </message>
    <message>
        <source>the certificate&apos;s key is of a kind that is not used here</source>
        <translation>此处不使用该证书的密钥类型</translation>
    </message>
    <message>
        <source>expected an array of certificates</source>
        <translation>预期证书数组</translation>
    </message>
    <message>
        <source>certificate %1: %2</source>
        <translation>证书 %1：%2</translation>
    </message>
    <message>
        <source>a certificate cannot be read</source>
        <translation>某个证书无法读取</translation>
    </message>
    <message>
        <source>its signature was not made with that key</source>
        <translation>其签名不是用该密钥生成的</translation>
    </message>
    <message>
        <source>OpenSSL has no random octets</source>
        <translation>OpenSSL 没有随机字节</translation>
    </message>
    <message>
        <source>This OpenSSL has no random octets.</source>
        <translation>此 OpenSSL 没有随机字节。</translation>
    </message>
    <message>
        <source>This OpenSSL could not sign.</source>
        <translation>此 OpenSSL 无法签名。</translation>
    </message>
    <message>
        <source>%1 cannot make a key of the kind &quot;%2&quot;.</source>
        <translation>%1 无法生成 &quot;%2&quot; 类型的密钥。</translation>
    </message>
    <message>
        <source>%1: expected a private key or a secret, found a public key.</source>
        <translation>%1：预期私钥或机密，实际是公钥。</translation>
    </message>
    <message>
        <source>%1: expected a private key or a secret, found public keys only.</source>
        <translation>%1：预期私钥或机密，实际只有公钥。</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>未发送：%1。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>expected an http or https address, found &quot;%1&quot;</source>
        <translation>预期 http 或 https 地址，实际为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>地址中没有主机</translation>
    </message>
    <message>
        <source>the address holds a user name or password</source>
        <translation>地址中含有用户名或密码</translation>
    </message>
    <message>
        <source>plain HTTP to another computer; use https, or set &quot;allow_insecure_http&quot; for this environment</source>
        <translation>向另一台计算机使用明文 HTTP；请改用 https，或为此环境设置 &quot;allow_insecure_http&quot;</translation>
    </message>
    <message>
        <source>%1 was not allowed</source>
        <translation>%1 未获允许</translation>
    </message>
    <message>
        <source>the secret %1 may not go to %2 without your yes</source>
        <translation>未经您同意，机密 %1 不得发往 %2</translation>
    </message>
    <message>
        <source>the token itself may not go to %1 without your yes</source>
        <translation>未经您同意，令牌本身不得发往 %1</translation>
    </message>
    <message>
        <source>%1 is a cloud metadata service; these are never asked</source>
        <translation>%1 是云元数据服务；此类服务从不询问</translation>
    </message>
    <message>
        <source>%1 is a link-local or cloud metadata address; these are never asked</source>
        <translation>%1 是链路本地地址或云元数据地址；此类地址从不询问</translation>
    </message>
    <message>
        <source>%1 is no address of a host</source>
        <translation>%1 不是主机地址</translation>
    </message>
    <message>
        <source>%1 is a private address, and a public host named it; that is not followed</source>
        <translation>%1 是由公网主机给出的私有地址；不予跟随</translation>
    </message>
    <message>
        <source>its method is no method of HTTP</source>
        <translation>其方法不是 HTTP 方法</translation>
    </message>
    <message>
        <source>the name of a header is none</source>
        <translation>某个头部的名称无效</translation>
    </message>
    <message>
        <source>the header %1 holds a control character</source>
        <translation>头部 %1 含有控制字符</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The address of %1 was not found within %2 s.</source>
        <translation>%2 秒内未找到 %1 的地址。</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>未找到主机 %1。</translation>
    </message>
    <message>
        <source>%1 redirects %2.</source>
        <translation>%1 的重定向：%2。</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>循环往复</translation>
    </message>
    <message>
        <source>more than %1 times</source>
        <translation>超过 %1 次</translation>
    </message>
    <message>
        <source>%1 did not take a connection within %2 s.</source>
        <translation>%1 在 %2 秒内未接受连接。</translation>
    </message>
    <message>
        <source>%1 did not take a connection at %2 within %3 s.</source>
        <translation>%1 在 %3 秒内未在 %2 接受连接。</translation>
    </message>
    <message>
        <source>%1 took the connection, but TLS did not come about within %2 s; perhaps it speaks no TLS there.</source>
        <translation>%1 接受了连接，但 %2 秒内未能建立 TLS；那里可能不支持 TLS。</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s.</source>
        <translation>%1 在 %2 秒内未发完响应。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 在 %2 秒内没有响应。</translation>
    </message>
    <message>
        <source>%1 answered, but not in HTTP/1.1; something else listens there, or it wants https.</source>
        <translation>%1 作了响应，但不是 HTTP/1.1；那里监听的是别的程序，或者需要 https。</translation>
    </message>
    <message>
        <source>%1 sent more than 64 KiB of headers; no answer of a user service is like that.</source>
        <translation>%1 发来了超过 64 KiB 的头部；用户服务不会这样响应。</translation>
    </message>
    <message>
        <source>%1 sent more than 1 MiB; a key set or a user record is smaller.</source>
        <translation>%1 发来了超过 1 MiB 的数据；密钥集或用户记录要小得多。</translation>
    </message>
    <message>
        <source>%1 sent an answer whose Content-Length is no length.</source>
        <translation>%1 的响应中 Content-Length 不是长度值。</translation>
    </message>
    <message>
        <source>%1 sent an answer whose chunks (Transfer-Encoding) are damaged.</source>
        <translation>%1 的响应分块（Transfer-Encoding）已损坏。</translation>
    </message>
    <message>
        <source>%1 sent a compressed answer that is damaged.</source>
        <translation>%1 的压缩响应已损坏。</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there.</source>
        <translation>%1 拒绝连接：那里没有程序在监听。</translation>
    </message>
    <message>
        <source>The proxy %1 did not bring us to %2: %3.</source>
        <translation>代理 %1 未能连接到 %2：%3。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password, which are not supported.</source>
        <translation>代理 %1 要求用户名和密码，这不受支持。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>无法访问 %1：%2。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 在响应完成之前关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer%2.</source>
        <translation>%1 未作响应就关闭了连接%2。</translation>
    </message>
    <message>
        <source>; perhaps it wants https there</source>
        <translation>；那里可能需要 https</translation>
    </message>
    <message>
        <source>The address was not checked: the proxy %1 finds it.</source>
        <translation>地址未检查：由代理 %1 查找。</translation>
    </message>
    <message>
        <source>TLS with %1 failed: %2.</source>
        <translation>与 %1 的 TLS 连接失败：%2。</translation>
    </message>
    <message>
        <source>TLS: %1.</source>
        <translation>TLS：%1。</translation>
    </message>
    <message>
        <source>TLS: the certificate is trusted by your exception only.</source>
        <translation>TLS：证书仅因您的例外而受信任。</translation>
    </message>
    <message>
        <source>TLS: &quot;tls_exceptions&quot; can name that SHA-256 for this host, once you know that it is the host&apos;s own.</source>
        <translation>TLS：确认该 SHA-256 确属此主机后，可在 &quot;tls_exceptions&quot; 中为其登记。</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>对方关闭了连接</translation>
    </message>
    <message>
        <source>its certificate expired on %1 (it was valid from %2); whoever runs the host must renew it</source>
        <translation>其证书已于 %1 过期（自 %2 起有效）；须由主机运营方更新</translation>
    </message>
    <message>
        <source>its certificate is valid from %1 only, and it is %2 here; one of the two clocks is wrong</source>
        <translation>其证书自 %1 起才有效，而此处时间是 %2；两个时钟中有一个不准</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2; ask the host by a name that its certificate holds</source>
        <translation>其证书属于 %1，而非 %2；请用证书中的名称访问该主机</translation>
    </message>
    <message>
        <source>its certificate is self-signed; name it in &quot;ca_file&quot; to trust it</source>
        <translation>其证书是自签名的；若要信任，请写入 &quot;ca_file&quot;</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is unknown here; name that in &quot;ca_file&quot; to trust it</source>
        <translation>其证书由此处未知的机构签发；若要信任该机构，请写入 &quot;ca_file&quot;</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>其证书已被吊销</translation>
    </message>
    <message>
        <source>it asks for a client certificate; name one in &quot;client_certificate&quot;</source>
        <translation>对方要求客户端证书；请在 &quot;client_certificate&quot; 中指定</translation>
    </message>
    <message>
        <source>it does not take our client certificate</source>
        <translation>对方不接受我方客户端证书</translation>
    </message>
    <message>
        <source>it does not know the authority of our client certificate</source>
        <translation>对方不认识我方客户端证书的签发机构</translation>
    </message>
    <message>
        <source>what it answered is not TLS; perhaps it speaks plain HTTP there</source>
        <translation>响应不是 TLS；那里使用的可能是明文 HTTP</translation>
    </message>
    <message>
        <source>it speaks only versions of TLS before 1.2, which are not safe; it must offer 1.2 or newer</source>
        <translation>对方只支持低于 1.2 的 TLS 版本，不安全；须提供 1.2 或更高版本</translation>
    </message>
    <message>
        <source>it has no certificate for this host name</source>
        <translation>对方没有此主机名的证书</translation>
    </message>
    <message>
        <source>it found no way of encryption that both sides know, or wants a client certificate</source>
        <translation>双方没有共同的加密方式，或者对方要求客户端证书</translation>
    </message>
    <message>
        <source>the certificate is for %1</source>
        <translation>证书属于 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>无主机</translation>
    </message>
    <message>
        <source>it was issued by %1</source>
        <translation>签发者为 %1</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>自身（自签名）</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>未具名者</translation>
    </message>
    <message>
        <source>it is valid from %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>its SHA-256 is %1</source>
        <translation>其 SHA-256 为 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>the CA file %1</source>
        <translation>CA 文件 %1</translation>
    </message>
    <message>
        <source>the client certificate %1</source>
        <translation>客户端证书 %1</translation>
    </message>
    <message>
        <source>the client key %1</source>
        <translation>客户端密钥 %1</translation>
    </message>
    <message>
        <source>%1: expected certificates in PEM, found none</source>
        <translation>%1：预期 PEM 格式的证书，实际没有</translation>
    </message>
    <message>
        <source>%1: expected an RSA or EC key in PEM, found none</source>
        <translation>%1：预期 PEM 格式的 RSA 或 EC 密钥，实际没有</translation>
    </message>
    <message>
        <source>%1: expected an RSA or EC key in PEM and its password, found one that the password does not open</source>
        <translation>%1：预期 PEM 格式的 RSA 或 EC 密钥及其密码，实际密码打不开该密钥</translation>
    </message>
    <message>
        <source>Expected a proxy like &quot;http://proxy.example:3128&quot; or &quot;socks5://127.0.0.1:1080&quot;, found another text.</source>
        <translation>预期形如 &quot;http://proxy.example:3128&quot; 或 &quot;socks5://127.0.0.1:1080&quot; 的代理，实际是其他文本。</translation>
    </message>
    <message>
        <source>The upstream: %1.</source>
        <translation>上游：%1。</translation>
    </message>
    <message>
        <source>expected an address such as https://api.example, found &quot;%1&quot;</source>
        <translation>预期形如 https://api.example 的地址，实际为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected scheme, host and path only, found user info, a query or a fragment</source>
        <translation>预期只有协议、主机和路径，实际含有用户信息、查询或片段</translation>
    </message>
    <message>
        <source>http:// is for this computer only, since tokens would travel readable; use https://%1</source>
        <translation>http:// 仅限本机，否则令牌会以明文传输；请使用 https://%1</translation>
    </message>
    <message>
        <source>the client left in the middle of its request</source>
        <translation>客户端在请求中途离开</translation>
    </message>
    <message>
        <source>the client left before the answer came</source>
        <translation>客户端在响应到来之前离开</translation>
    </message>
    <message>
        <source>the client left in the middle of the answer</source>
        <translation>客户端在响应中途离开</translation>
    </message>
    <message>
        <source>what it said is no sound HTTP answer</source>
        <translation>对方发来的不是正确的 HTTP 响应</translation>
    </message>
    <message>
        <source>the upstream closed the connection without an answer</source>
        <translation>上游未作响应就关闭了连接</translation>
    </message>
    <message>
        <source>the upstream closed the connection in the middle of its answer</source>
        <translation>上游在响应中途关闭了连接</translation>
    </message>
    <message>
        <source>the relay was stopped</source>
        <translation>中继已停止</translation>
    </message>
    <message>
        <source>that is the relay itself</source>
        <translation>那就是中继本身</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s</source>
        <translation>%1 在 %2 秒内没有响应</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>%1 处没有程序在监听</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>无法访问 %1：%2</translation>
    </message>
    <message>
        <source>the name %1 has no address</source>
        <translation>名称 %1 没有地址</translation>
    </message>
    <message>
        <source>the name %1 cannot be checked</source>
        <translation>无法检查名称 %1</translation>
    </message>
    <message>
        <source>TLS with %1 failed: %2</source>
        <translation>与 %1 的 TLS 连接失败：%2</translation>
    </message>
    <message>
        <source>Port %1 is taken; %2 is free.</source>
        <translation>端口 %1 已被占用；%2 空闲。</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be listened at: %2.</source>
        <translation>无法监听 127.0.0.1 的端口 %1：%2。</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be listened on: %3.</source>
        <translation>无法监听 %2 的端口 %1：%3。</translation>
    </message>
    <message>
        <source>%1: expected an address of this computer.</source>
        <translation>%1：预期是本机地址。</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>user id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>our client id</source>
        <translation>我方客户端 ID</translation>
    </message>
    <message>
        <source>(the token)</source>
        <translation>（令牌）</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1：无法读取：%2。</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: cannot be read further: %2.</source>
        <translation>%1：无法继续读取：%2。</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>cannot be read further: %1.</source>
        <translation>无法继续读取：%1。</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1：无法写入：%2。</translation>
    </message>
    <message>
        <source>%1: expected a file ending in %2.</source>
        <translation>%1：预期文件以 %2 结尾。</translation>
    </message>
    <message>
        <source>%1: is a folder; name a file in it.</source>
        <translation>%1：是文件夹；请指定其中的文件。</translation>
    </message>
    <message>
        <source>it is packed with %1; of packed files gzip and zstd are read</source>
        <translation>文件用 %1 压缩；可读取的压缩格式为 gzip 和 zstd</translation>
    </message>
    <message>
        <source>something that is not packed stands behind the packed text</source>
        <translation>压缩内容之后有未压缩的内容</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>没有内存可用于解压</translation>
    </message>
    <message>
        <source>the %1 data are cut short</source>
        <translation>%1 数据被截断</translation>
    </message>
    <message>
        <source>the gzip data are damaged (%1)</source>
        <translation>gzip 数据已损坏（%1）</translation>
    </message>
    <message>
        <source>the zstd data are damaged (%1)</source>
        <translation>zstd 数据已损坏（%1）</translation>
    </message>
    <message>
        <source>the zstd data need a window of more than 128 MiB</source>
        <translation>zstd 数据需要超过 128 MiB 的窗口</translation>
    </message>
    <message>
        <source>was truncated: reading it from its beginning</source>
        <translation>文件被截断：从头重新读取</translation>
    </message>
    <message>
        <source>was replaced: reading the new one</source>
        <translation>文件被替换：读取新文件</translation>
    </message>
    <message>
        <source>%1 prefix</source>
        <translation>%1 前缀</translation>
    </message>
    <message>
        <source>2 quotes</source>
        <translation>2 个引号</translation>
    </message>
    <message>
        <source>%1 gap of blanks</source>
        <translation>%1 处空白</translation>
    </message>
    <message>
        <source>%1 gaps of blanks</source>
        <translation>%1 处空白</translation>
    </message>
    <message>
        <source>%1 line break</source>
        <translation>%1 个换行</translation>
    </message>
    <message>
        <source>%1 line breaks</source>
        <translation>%1 个换行</translation>
    </message>
    <message>
        <source>%1 marked line break</source>
        <translation>%1 个带标记的换行</translation>
    </message>
    <message>
        <source>%1 marked line breaks</source>
        <translation>%1 个带标记的换行</translation>
    </message>
    <message>
        <source>%1 string concatenation</source>
        <translation>%1 处字符串拼接</translation>
    </message>
    <message>
        <source>%1 string concatenations</source>
        <translation>%1 处字符串拼接</translation>
    </message>
    <message>
        <source>%1 terminal colour</source>
        <translation>%1 个终端颜色码</translation>
    </message>
    <message>
        <source>%1 terminal colours</source>
        <translation>%1 个终端颜色码</translation>
    </message>
    <message>
        <source>%1 invisible character</source>
        <translation>%1 个不可见字符</translation>
    </message>
    <message>
        <source>%1 invisible characters</source>
        <translation>%1 个不可见字符</translation>
    </message>
    <message>
        <source>%1 percent escape</source>
        <translation>%1 处百分号转义</translation>
    </message>
    <message>
        <source>%1 percent escapes</source>
        <translation>%1 处百分号转义</translation>
    </message>
    <message>
        <source>%1 backslash escape</source>
        <translation>%1 处反斜杠转义</translation>
    </message>
    <message>
        <source>%1 backslash escapes</source>
        <translation>%1 处反斜杠转义</translation>
    </message>
    <message>
        <source>%1 HTML entity</source>
        <translation>%1 个 HTML 实体</translation>
    </message>
    <message>
        <source>%1 HTML entities</source>
        <translation>%1 个 HTML 实体</translation>
    </message>
    <message>
        <source>%1 HTML tag</source>
        <translation>%1 个 HTML 标签</translation>
    </message>
    <message>
        <source>%1 HTML tags</source>
        <translation>%1 个 HTML 标签</translation>
    </message>
    <message>
        <source>%1 quoted-printable escape</source>
        <translation>%1 处 quoted-printable 转义</translation>
    </message>
    <message>
        <source>%1 quoted-printable escapes</source>
        <translation>%1 处 quoted-printable 转义</translation>
    </message>
    <message>
        <source>cut by an ellipsis: the rest is missing</source>
        <translation>被省略号截断：其余部分缺失</translation>
    </message>
    <message>
        <source>cut by a mask: the rest is missing</source>
        <translation>被掩码截断：其余部分缺失</translation>
    </message>
    <message>
        <source>%1 cookie chunks</source>
        <translation>%1 个 Cookie 分块</translation>
    </message>
    <message>
        <source>%1:%2:%3: expected %4, found %5.</source>
        <translation>%1:%2:%3：预期 %4，实际 %5。</translation>
    </message>
    <message>
        <source>%1: expected a case file (&quot;schema&quot;: &quot;%2&quot;), found %3.</source>
        <translation>%1：预期案例文件（&quot;schema&quot;: &quot;%2&quot;），实际为 %3。</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>%1: expected %2 at %3.</source>
        <translation>%1：预期 %2（位于 %3）。</translation>
    </message>
    <message>
        <source>%1: expected a diagnosis with one result for each environment, found another number.</source>
        <translation>%1：预期诊断中每个环境有一个结果，实际数目不符。</translation>
    </message>
    <message>
        <source>%1: the key that is said to verify the token does not verify it: the file was changed.</source>
        <translation>%1：据称可验证令牌的密钥并不能验证它：文件已被改动。</translation>
    </message>
    <message>
        <source>secret %1: the demo has no such secret</source>
        <translation>机密 %1：演示中没有此机密</translation>
    </message>
    <message>
        <source>The demo could not listen on a loopback port.</source>
        <translation>演示无法监听回环端口。</translation>
    </message>
    <message>
        <source>%1: unknown algorithm</source>
        <translation>%1：未知算法</translation>
    </message>
    <message>
        <source>Nothing is asked while Jotscope is offline.</source>
        <translation>Jotscope 离线时不作任何询问。</translation>
    </message>
    <message>
        <source>Go online, and log in again.</source>
        <translation>请联机后重新登录。</translation>
    </message>
    <message>
        <source>HTTP status %1 when it was asked beforehand</source>
        <translation>事先询问时返回 HTTP 状态 %1</translation>
    </message>
    <message>
        <source>The redirect address cannot be listened on.</source>
        <translation>无法监听重定向地址。</translation>
    </message>
    <message>
        <source>signature, %1 bytes</source>
        <translation>签名，%1 字节</translation>
    </message>
    <message>
        <source>%1 signatures</source>
        <translation>%1 个签名</translation>
    </message>
    <message>
        <source>%1 identity</source>
        <translation>%1 个身份</translation>
    </message>
    <message>
        <source>%1 identities</source>
        <translation>%1 个身份</translation>
    </message>
    <message>
        <source>%1 identity (%2)</source>
        <translation>%1 个身份（%2）</translation>
    </message>
    <message>
        <source>%1 identities (%2)</source>
        <translation>%1 个身份（%2）</translation>
    </message>
    <message>
        <source>identities, when the case was recorded</source>
        <translation>身份（录制案例时已移除）</translation>
    </message>
    <message>
        <source>%1 member of answers</source>
        <translation>响应中的 %1 个成员</translation>
    </message>
    <message>
        <source>%1 members of answers</source>
        <translation>响应中的 %1 个成员</translation>
    </message>
    <message>
        <source>%1 credential (%2)</source>
        <translation>%1 个凭据（%2）</translation>
    </message>
    <message>
        <source>%1 credentials (%2)</source>
        <translation>%1 个凭据（%2）</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>filename to open or create not specified</source>
        <translation>未指定文件名</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>管道已断开</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>未找到主机</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>网络操作超时</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>套接字操作超时</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>远程主机关闭了连接</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>地址受保护</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>地址不可用</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>代理拒绝连接</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>与代理的连接过早关闭</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>代理拒绝连接</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>与代理的连接过早关闭</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>连接代理超时</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>未找到代理</translation>
    </message>
    <message>
        <source>Proxy connection timed out</source>
        <translation>连接代理超时</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>代理拒绝了连接</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>未收到代理的 HTTP 响应</translation>
    </message>
    <message>
        <source>Error parsing authentication request from proxy</source>
        <translation>无法解析代理的认证请求</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>需要认证</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>代理要求认证</translation>
    </message>
    <message>
        <source>SOCKS version 5 protocol error</source>
        <translation>SOCKS 5 协议错误</translation>
    </message>
    <message>
        <source>General SOCKSv5 server failure</source>
        <translation>SOCKS 5 服务器一般性故障</translation>
    </message>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>SOCKS 5 服务器不允许连接</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>TLS 握手出错：%1</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>读取出错：%1</translation>
    </message>
    <message>
        <source>Secret keychain:%1: no unlocked keyring answered%2. Start or unlock one (GNOME Keyring, KWallet, KeePassXC), or put the secret into an environment variable and write &quot;env:NAME&quot;.</source>
        <translation>机密 keychain:%1：没有已解锁的密钥环响应%2。请启动或解锁一个（GNOME Keyring、KWallet、KeePassXC），或将机密放入环境变量并写作 &quot;env:NAME&quot;。</translation>
    </message>
    <message>
        <source> (it hangs)</source>
        <translation>（已挂起）</translation>
    </message>
    <message>
        <source>inside the token</source>
        <translation>令牌内部</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>某个 CA 证书无效</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>证书的签名无效</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>该证书不适用于此用途</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>证书链超出允许的长度 (basicConstraints)</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>对方没有出示证书</translation>
    </message>
    <message>
        <source>no refused request</source>
        <translation>没有被拒绝的请求</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>%1 blanks</source>
        <translation>%1 个空格</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>不换行空格</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <translation>原因尚未确定</translation>
    </message>
    <message>
        <source>percent-encoding</source>
        <translation>百分号编码</translation>
    </message>
    <message>
        <source>The service answered %1 to this token: it refused nothing.</source>
        <translation>服务对此令牌答复了 %1：并未拒绝。</translation>
    </message>
    <message>
        <source>a refusal to explain</source>
        <translation>需要解释的拒绝</translation>
    </message>
    <message>
        <source>Give the answer of the call that failed, or check that this address asks for a token at all.</source>
        <translation>请提供失败调用的响应，或检查该地址是否真的要求令牌。</translation>
    </message>
    <message>
        <source>%1 has no search by %2: whether the person has another id is not known.</source>
        <translation>%1 没有按 %2 的搜索：此人是否另有 ID 无从得知。</translation>
    </message>
    <message>
        <source>a list, empty when nobody fits</source>
        <translation>一个列表，无匹配时为空</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 答复 %1</translation>
    </message>
    <message>
        <source>%1 has no such user, but %2 has one with this id.</source>
        <translation>%1 没有此用户，但 %2 有一个使用此 ID 的用户。</translation>
    </message>
    <message>
        <source>%1 answered in words that no profile knows.</source>
        <translation>%1 的答复措辞不在任何已知配置中。</translation>
    </message>
    <message>
        <source>%1 answered %2 in words that no profile knows.</source>
        <translation>%1 答复了 %2，其措辞不在任何已知配置中。</translation>
    </message>
    <message>
        <source>%1 says that there is no such user; why is still open.</source>
        <translation>%1 称没有此用户；原因尚未确定。</translation>
    </message>
    <message>
        <source>%1 The user was not checked.</source>
        <translation>%1 未检查用户。</translation>
    </message>
    <message>
        <source>Add a user endpoint to %1 to check the user.</source>
        <translation>为 %1 添加用户端点以检查用户。</translation>
    </message>
    <message>
        <source>no user endpoint</source>
        <translation>没有用户端点</translation>
    </message>
    <message>
        <source>Check that %1 runs a service at port %2 and that nothing, a firewall or a proxy, is in the way.</source>
        <translation>请检查 %1 的 %2 端口上是否有服务运行，以及中间没有防火墙或代理阻挡。</translation>
    </message>
    <message>
        <source>Find out where the account was made. Only in %1: log in there. In %2 too: its audit log says who deleted it.</source>
        <translation>查明该账户在何处创建。仅在 %1：请在那里登录。也在 %2：其审计日志会说明谁删除了它。</translation>
    </message>
    <message>
        <source>%1 has this id too, but such ids are given out in many places</source>
        <translation>%1 也有此 ID，但这类 ID 在许多地方都会分配</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>It says that there is no such user; many services say it in these words.</source>
        <translation>它称没有此用户；许多服务都使用这样的措辞。</translation>
    </message>
    <message>
        <source>A status of %1 refuses nothing: the service took the token, or did not look at it.</source>
        <translation>状态 %1 并非拒绝：服务接受了令牌，或根本没有查看它。</translation>
    </message>
    <message>
        <source>There is no such search</source>
        <translation>没有这种搜索</translation>
    </message>
    <message>
        <source>No refusal.</source>
        <translation>并非拒绝。</translation>
    </message>
    <message>
        <source>made by the key &quot;%1&quot;, as the header says</source>
        <translation>头部声明由密钥 &quot;%1&quot; 签名</translation>
    </message>
    <message>
        <source>a header that names no key</source>
        <translation>头部未指明密钥</translation>
    </message>
    <message>
        <source>a signature by %1 that verifies with none of them</source>
        <translation>%1 签名，用其中任何密钥都无法通过验证</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the user&apos;s id, %n characters</source>
        <translation>
            <numerusform>用户 ID，%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>省略：%1</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>They differ in %1, and in one time or id.</source>
        <translation>它们在%1上不同，另有一个时间或 ID 不同。</translation>
    </message>
    <message>
        <source>They differ in %1, and in %2 times and ids.</source>
        <translation>它们在%1上不同，另有 %2 个时间和 ID 不同。</translation>
    </message>
    <message>
        <source>asking, %1 s</source>
        <translation>询问中，%1 秒</translation>
    </message>
    <message>
        <source>Log in at %1, which has this user, and use that token there.</source>
        <translation>请在有此用户的 %1 登录，并在那里使用所得的令牌。</translation>
    </message>
    <message>
        <source>unknown host name</source>
        <translation>未知主机名</translation>
    </message>
    <message>
        <source>broken answer</source>
        <translation>响应损坏</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>No HTTP answer: %1 (%2)</source>
        <translation>没有 HTTP 响应：%1（%2）</translation>
    </message>
    <message>
        <source>Other ids bring a record that is not theirs too: the answer is not about this id</source>
        <translation>其他 ID 也得到了不属于它们的记录：此响应与该 ID 无关</translation>
    </message>
    <message>
        <source>%1 of %2 octets</source>
        <translation>%2 个字节中只有 %1 个</translation>
    </message>
    <message>
        <source>a header that does not say how it was signed</source>
        <translation>未说明签名方式的头部</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;alg&quot;.</source>
        <translation>请让签发者写入“alg”。</translation>
    </message>
    <message>
        <source>Look at the deep part elsewhere; many services refuse it too.</source>
        <translation>请用其他工具查看嵌套过深的部分；许多服务也会拒绝它。</translation>
    </message>
    <message>
        <source>Make the issuer write whole characters.</source>
        <translation>请让签发者写入完整的字符。</translation>
    </message>
    <message>
        <source>&quot;alg&quot; with the name of an algorithm (RFC 7515 §4.1.1)</source>
        <translation>“alg”及算法名称（RFC 7515 §4.1.1）</translation>
    </message>
    <message>
        <source>at most %1 levels, which Jotscope reads</source>
        <translation>最多 %1 层，Jotscope 只读到这里</translation>
    </message>
    <message>
        <source>whole characters (RFC 8259 §8.2)</source>
        <translation>完整的字符（RFC 8259 §8.2）</translation>
    </message>
    <message>
        <source>a signature as long as its algorithm makes it</source>
        <translation>长度符合其算法的签名</translation>
    </message>
    <message>
        <source>%1&apos;s user endpoint gave no whole answer.</source>
        <translation>%1 的用户端点没有给出完整的响应。</translation>
    </message>
    <message>
        <source>a whole HTTP answer</source>
        <translation>完整的 HTTP 响应</translation>
    </message>
    <message>
        <source>The user exists in %1, but &quot;%2&quot; of the token is no time.</source>
        <translation>用户存在于 %1，但令牌的 &quot;%2&quot; 不是时间。</translation>
    </message>
    <message>
        <source>The token&apos;s audience is no text; %1 wants its own.</source>
        <translation>令牌的受众不是文本；%1 要求自己的受众。</translation>
    </message>
    <message>
        <source>The token&apos;s issuer is no text; %1 wants its own.</source>
        <translation>令牌的签发者不是文本；%1 要求自己的签发者。</translation>
    </message>
    <message>
        <source>%1&apos;s service wants another audience than this token&apos;s.</source>
        <translation>%1 的服务要求的受众与此令牌不同。</translation>
    </message>
    <message>
        <source>%1&apos;s service wants another issuer than this token&apos;s.</source>
        <translation>%1 的服务要求的签发者与此令牌不同。</translation>
    </message>
    <message>
        <source>Not %1 but a key of %2 made this signature.</source>
        <translation>此签名并非由 %1 作出，而是由 %2 的密钥作出。</translation>
    </message>
    <message>
        <source>A disclosure does not belong to this token.</source>
        <translation>有一项披露不属于此令牌。</translation>
    </message>
    <message>
        <source>The key binding behind the token does not hold.</source>
        <translation>令牌后的密钥绑定不成立。</translation>
    </message>
    <message>
        <source>The token is not strictly encoded: strict services refuse it.</source>
        <translation>令牌编码不严格：严格的服务会拒绝它。</translation>
    </message>
    <message>
        <source>%1 twice</source>
        <translation>%1 重复</translation>
    </message>
    <message>
        <source>a name twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>spare bits</source>
        <translation>多余比特</translation>
    </message>
    <message>
        <source>half a character</source>
        <translation>半个字符</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>too deep for us</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>signature: %1 of %2 octets</source>
        <translation>签名：%2 个字节中只有 %1 个</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>half a character: not asked for</source>
        <translation>半个字符：未查询</translation>
    </message>
    <message>
        <source>Ask again. If it stays so, look at the log of what answers at %1: its answer breaks off, or is no HTTP.</source>
        <translation>请重新询问。如仍如此，请查看 %1 上响应者的日志：其响应中断，或不是 HTTP。</translation>
    </message>
    <message>
        <source>Compare the record in %1 with the person who logged in: a name or an e-mail may have been changed since.</source>
        <translation>请将 %1 中的记录与登录者比较：姓名或电子邮件此后可能已更改。</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;%1&quot; as a number of seconds since 1970 (RFC 7519 §2).</source>
        <translation>请让签发者将 &quot;%1&quot; 写为自 1970 年起的秒数（RFC 7519 §2）。</translation>
    </message>
    <message>
        <source>Look at the log of the service in %1: our lookup finds this user.</source>
        <translation>请查看 %1 中服务的日志：我们的查询能找到此用户。</translation>
    </message>
    <message>
        <source>Ask %1 for a token with the audience %2</source>
        <translation>请向 %1 请求受众为 %2 的令牌</translation>
    </message>
    <message>
        <source>Make whoever issues it write &quot;iss&quot; as %1 expects it: &quot;%2&quot;.</source>
        <translation>请让签发者按 %1 的期望写入 &quot;iss&quot;：&quot;%2&quot;。</translation>
    </message>
    <message>
        <source>Compare the audience that the service in %1 is set to with the token&apos;s: %2.</source>
        <translation>请将 %1 的服务所设的受众与令牌的受众比较：%2。</translation>
    </message>
    <message>
        <source>Compare the issuer that the service in %1 is set to with the token&apos;s: %2.</source>
        <translation>请将 %1 的服务所设的签发者与令牌的签发者比较：%2。</translation>
    </message>
    <message>
        <source>Find out why a key of %1 signs in %2&apos;s name: by a mix-up of keys, or to forge.</source>
        <translation>请查明 %1 的密钥为何以 %2 的名义签名：密钥混用，还是伪造。</translation>
    </message>
    <message>
        <source>Compare the keys that the issuer signs with and those the token is checked with; fetch the key set again, or align the secret.</source>
        <translation>请比较签发者签名所用的密钥与检查令牌所用的密钥；重新获取密钥集，或统一机密。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice; services differ in which one they read.</source>
        <translation>“%1”出现两次；各服务读取的值不同。</translation>
    </message>
    <message>
        <source>The id holds half a character: nobody can be asked for it.</source>
        <translation>ID 含有半个字符：无法据此查询。</translation>
    </message>
    <message>
        <source>The token nests deeper than Jotscope reads: not all is judged.</source>
        <translation>令牌嵌套超出 Jotscope 的读取深度：并非全部都已判断。</translation>
    </message>
    <message>
        <source>Make the issuer write &quot;%1&quot; once: here it is %2, for a service that takes the first it is %3.</source>
        <translation>请让签发者只写一次“%1”：此处为 %2，而取第一个值的服务读到 %3。</translation>
    </message>
    <message>
        <source>Find where &quot;%1&quot; lost half a character between the issuer&apos;s store and the token.</source>
        <translation>请查明“%1”在签发者的存储与令牌之间何处丢失了半个字符。</translation>
    </message>
    <message>
        <source>Look at what stands behind the deep part elsewhere, or make the issuer write flatter claims.</source>
        <translation>请用其他工具查看嵌套过深部分之后的内容，或请让签发者写入更扁平的声明。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice: a service that takes the first reads %2, not %3</source>
        <translation>“%1”出现两次：取第一个值的服务读到 %2，而不是 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice: strict services refuse such a token (RFC 7519 §4)</source>
        <translation>“%1”出现两次：严格的服务会拒绝此类令牌（RFC 7519 §4）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number: strict services refuse such a token (RFC 7519 §2)</source>
        <translation>“%1”不是数字：严格的服务会拒绝此类令牌（RFC 7519 §2）</translation>
    </message>
    <message>
        <source>The id holds half a character: no store has such an id</source>
        <translation>ID 含有半个字符：没有存储会有这样的 ID</translation>
    </message>
    <message>
        <source>No whole answer: %1 (%2)</source>
        <translation>没有完整的响应：%1（%2）</translation>
    </message>
    <message>
        <source>The question is sent on to another host, under the same path: %1</source>
        <translation>询问以相同路径被转往另一台主机：%1</translation>
    </message>
    <message>
        <source>A user that was deleted in %1 alone looks the same</source>
        <translation>仅在 %1 中被删除的用户看起来也是这样</translation>
    </message>
    <message>
        <source>It does not say when it was issued (iat), as issuers do</source>
        <translation>它没有像签发者通常那样写明签发时间（iat）</translation>
    </message>
    <message>
        <source>%1 answers 410: it was there and is gone</source>
        <translation>%1 返回 410：曾经存在，现已不在</translation>
    </message>
    <message>
        <source>Several accounts have the token&apos;s %1</source>
        <translation>有多个帐户的 %1 与令牌相同</translation>
    </message>
    <message>
        <source>A credential that sees no user is answered so too</source>
        <translation>看不到任何用户的凭据也会得到这样的响应</translation>
    </message>
    <message>
        <source>The token breaks off inside &quot;%1&quot;: this is only its beginning, and was not asked for.</source>
        <translation>令牌在“%1”内中断：这只是其开头，因此未查询。</translation>
    </message>
    <message>
        <source>has this id for someone else</source>
        <translation>此 ID 属于其他人</translation>
    </message>
    <message>
        <source>has this user</source>
        <translation>有此用户</translation>
    </message>
    <message>
        <source>%1 decides about neither.</source>
        <translation>%1 对两者均无法判定。</translation>
    </message>
    <message>
        <source>%1 accepts both.</source>
        <translation>%1 接受两者。</translation>
    </message>
    <message>
        <source>%1 rejects both.</source>
        <translation>%1 拒绝两者。</translation>
    </message>
    <message>
        <source>%1 accepts A, and is undecided about B.</source>
        <translation>%1 接受 A，对 B 未定。</translation>
    </message>
    <message>
        <source>%1 rejects A, and is undecided about B.</source>
        <translation>%1 拒绝 A，对 B 未定。</translation>
    </message>
    <message>
        <source>%1 is undecided about A, and accepts B.</source>
        <translation>%1 对 A 未定，接受 B。</translation>
    </message>
    <message>
        <source>%1 is undecided about A, and rejects B.</source>
        <translation>%1 对 A 未定，拒绝 B。</translation>
    </message>
    <message>
        <source>%1 accepts A and rejects B.</source>
        <translation>%1 接受 A，拒绝 B。</translation>
    </message>
    <message>
        <source>%1 rejects A and accepts B.</source>
        <translation>%1 拒绝 A，接受 B。</translation>
    </message>
    <message>
        <source>What differs there: %1.</source>
        <translation>那里的不同之处：%1。</translation>
    </message>
    <message>
        <source>The signature is cut short: it has %1 of %2 octets.</source>
        <translation>签名被截断：%2 个字节中只有 %1 个。</translation>
    </message>
    <message>
        <source>%1 holds half a character (a lone surrogate): services keep, replace or refuse it.</source>
        <translation>%1 含有半个字符（单独的代理项）：各服务会保留、替换或拒绝它。</translation>
    </message>
    <message>
        <source>%1 more members hold half a character in the %2.</source>
        <translation>%2中还有 %1 个成员含有半个字符。</translation>
    </message>
    <message>
        <source>The %1 nests more than %2 levels deep at octet %3. Jotscope reads no deeper, and nothing behind it.</source>
        <translation>%1在第 %3 个字节处嵌套超过 %2 层。Jotscope 不读取更深的内容及其后的部分。</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;alg&quot; names no algorithm: RFC 7515 §4.1.1 demands its name as a string.</source>
        <translation>头部的“alg”未指明算法：RFC 7515 §4.1.1 要求以字符串写出其名称。</translation>
    </message>
    <message>
        <source>The header has no &quot;alg&quot;, which RFC 7515 §4.1.1 demands: how it was signed is not said.</source>
        <translation>头部缺少 RFC 7515 §4.1.1 要求的“alg”：未说明签名方式。</translation>
    </message>
    <message>
        <source>The header nests more than %1 levels deep; what it demands behind that is not read here.</source>
        <translation>头部嵌套超过 %1 层；其后的要求在此不予读取。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>more token</source>
        <translation>个更多令牌</translation>
    </message>
    <message>
        <source>more tokens</source>
        <translation>个更多令牌</translation>
    </message>
    <message>
        <source>further cause</source>
        <translation>个其他原因</translation>
    </message>
    <message>
        <source>further causes</source>
        <translation>个其他原因</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>归属此处</translation>
    </message>
    <message>
        <source>would refuse</source>
        <translation>会拒绝</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>在此出示</translation>
    </message>
    <message>
        <source>The question is sent on to %1</source>
        <translation>询问被转往 %1</translation>
    </message>
    <message>
        <source>A list of %1 came, and none of them has the id &quot;%2&quot;.</source>
        <translation>返回了含 %1 项的列表，其中没有一项的 ID 为 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>Another id is answered with a record that is not its own too; nothing is said of the user.</source>
        <translation>另一个 ID 也得到了不属于它的记录；这对用户没有说明任何问题。</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>login page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>the token&apos;s %1</source>
        <translation>令牌中的 %1</translation>
    </message>
    <message>
        <source>a spelling of the user id</source>
        <translation>用户 ID 的一种写法</translation>
    </message>
    <message>
        <source>the %1 that the code counts are over</source>
        <translation>代码的有效期 %1 已过</translation>
    </message>
    <message>
        <source>the %1 that the code counts are over; the provider said &quot;%2&quot; until then</source>
        <translation>代码的有效期 %1 已过；在此之前提供方一直返回“%2”</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>what a request asks for</comment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>令牌报告</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Removed from this report</source>
        <translation>本报告中已移除</translation>
    </message>
    <message>
        <source>Nothing was removed from the token: whoever has this file may be able to use it.</source>
        <translation>令牌未移除任何内容：持有此文件的人可能可以使用它。</translation>
    </message>
    <message>
        <source>Secrets of environments are never written.</source>
        <translation>环境的机密绝不写入。</translation>
    </message>
    <message>
        <source>Token report: %1</source>
        <translation>令牌报告：%1</translation>
    </message>
    <message>
        <source>Of so many tokens each has a short section; JSON and case files hold everything.</source>
        <translation>令牌太多，每个只有简短的一节；JSON 和案例文件包含全部内容。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>As of, recorded</source>
        <translation>截至（录制）</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Service answered</source>
        <translation>服务的响应</translation>
    </message>
    <message>
        <source>SHA-256 of the token</source>
        <translation>令牌的 SHA-256</translation>
    </message>
    <message>
        <source>For</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>%1: %2 ruled out, %3 open</source>
        <translation>%1：%2 个已排除，%3 个待定</translation>
    </message>
    <message>
        <source>none stands; each was looked at</source>
        <translation>均不成立；每一个都已检查</translation>
    </message>
    <message>
        <source>ranked, with the evidence for and against</source>
        <translation>按可能性排序，附支持与反对的证据</translation>
    </message>
    <message>
        <source>gravest first</source>
        <translation>最严重的在前</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>，位于 %1</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>letter for letter</source>
        <translation>逐字符</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>重现</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>by verdict and cause</source>
        <translation>按结论和原因</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>the same token, asked of each</source>
        <translation>同一令牌，逐一询问</translation>
    </message>
    <message>
        <source>payload, exact numbers and order</source>
        <translation>载荷，数字与顺序均保持原样</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>each that was tried, and where it came from</source>
        <translation>尝试过的每一个密钥及其来源</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>nothing has left this computer</source>
        <translation>没有任何内容离开本机</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>%1, request id %2</source>
        <translation>%1，请求 ID %2</translation>
    </message>
    <message>
        <source>UTC, compressed at the breaks</source>
        <translation>UTC，断开处经过压缩</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a verdict, and the environment that gives it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, as of %2 (recorded)</source>
        <translation>%1，截至 %2（录制）</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>%1. Cause: %2, %3</source>
        <translation>%1。原因：%2，%3</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Service answered: %1</source>
        <translation>服务的响应：%1</translation>
    </message>
    <message>
        <source>Token: %1; %2</source>
        <translation>令牌：%1；%2</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>支持：%1</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>反对：%1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>remedy: %1</source>
        <translation>补救：%1</translation>
    </message>
    <message>
        <source>%1: key %2, %3, %4 bits, from %5: %6</source>
        <translation>%1：密钥 %2，%3，%4 位，来源 %5：%6</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪些</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>, valid %1 more</source>
        <translation>，剩余有效期 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <comment>a token with nothing around it</comment>
        <translation>单独一段</translation>
    </message>
    <message>
        <source>%1&apos;s issuer</source>
        <translation>%1 的签发者</translation>
    </message>
    <message>
        <source>%1&apos;s API</source>
        <translation>%1 的 API</translation>
    </message>
    <message>
        <source>%1 at an unknown time</source>
        <translation>%1（时间未知）</translation>
    </message>
    <message>
        <source>refused at an unknown time</source>
        <translation>已拒绝（时间未知）</translation>
    </message>
    <message>
        <source>refuses the token</source>
        <translation>拒绝此令牌</translation>
    </message>
    <message>
        <source>says that the session is over</source>
        <translation>称会话已结束</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an environment</comment>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Token report: %1, %2</source>
        <translation>令牌报告：%1，%2</translation>
    </message>
    <message>
        <source>… and %1.</source>
        <translation>……以及 %1。</translation>
    </message>
    <message>
        <source>Unknown to the service</source>
        <translation>服务不认识该用户</translation>
    </message>
    <message>
        <source>Service looks elsewhere</source>
        <translation>服务在别处查找</translation>
    </message>
    <message>
        <source>Deleted, registered anew</source>
        <translation>删除后重新注册</translation>
    </message>
    <message>
        <source>Merged into another one</source>
        <translation>已合并到另一账户</translation>
    </message>
    <message>
        <source>The id is another&apos;s now</source>
        <translation>该 ID 现属他人</translation>
    </message>
    <message>
        <source>A program&apos;s token, no sub</source>
        <translation>程序的令牌，无 sub</translation>
    </message>
    <message>
        <source>The key is not published</source>
        <translation>密钥未公布</translation>
    </message>
    <message>
        <source>The router knows no path</source>
        <translation>路由不认识此路径</translation>
    </message>
    <message>
        <source>Answer that says nothing</source>
        <translation>什么都没说明的应答</translation>
    </message>
    <message>
        <source>Demo: environment</source>
        <translation>演示：环境</translation>
    </message>
    <message>
        <source>Demo: user record</source>
        <translation>演示：用户记录</translation>
    </message>
    <message>
        <source>Demo: id in sub</source>
        <translation>演示：sub 中的 ID</translation>
    </message>
    <message>
        <source>Demo: time and session</source>
        <translation>演示：时间与会话</translation>
    </message>
    <message>
        <source>Demo: key and signature</source>
        <translation>演示：密钥与签名</translation>
    </message>
    <message>
        <source>Demo: who answered</source>
        <translation>演示：谁作出了应答</translation>
    </message>
    <message>
        <source>An intermediary answered</source>
        <translation>中间环节作出了应答</translation>
    </message>
    <message>
        <source>Account changed since</source>
        <translation>账户此后有变更</translation>
    </message>
    <message>
        <source>should be seconds</source>
        <translation>应为秒</translation>
    </message>
    <message>
        <source>no usable %1</source>
        <translation>没有可用的 %1</translation>
    </message>
    <message>
        <source>no usable id</source>
        <translation>没有可用的 ID</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>应答的是 %1</translation>
    </message>
    <message>
        <source>named only inside the token</source>
        <translation>仅在令牌内给出</translation>
    </message>
    <message>
        <source>banned until %1</source>
        <translation>封禁至 %1</translation>
    </message>
    <message>
        <source>deleted by the administrator %1 from %2</source>
        <translation>由管理员 %1 从 %2 删除</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <translation>于 %1 删除</translation>
    </message>
    <message>
        <source>disabled by the administrator %1 from %2</source>
        <translation>由管理员 %1 从 %2 停用</translation>
    </message>
    <message>
        <source>disabled on %1</source>
        <translation>于 %1 停用</translation>
    </message>
    <message>
        <source>in the recycle bin since %1</source>
        <translation>自 %1 起在回收站中</translation>
    </message>
    <message>
        <source>its state is %1</source>
        <translation>其状态为 %1</translation>
    </message>
    <message>
        <source>its status is %1</source>
        <translation>其状态为 %1</translation>
    </message>
    <message>
        <source>not activated yet (%1)</source>
        <translation>尚未激活（%1）</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>known by e-mail only (staged)</source>
        <translation>仅以电子邮件登记（预置）</translation>
    </message>
    <message>
        <source>Write the issuer alike at both ends, or add it to &quot;Also known as&quot; (issuer_aliases).</source>
        <translation>请使两端的签发者写法一致，或将其加入 &quot;别名&quot; (issuer_aliases)。</translation>
    </message>
    <message>
        <source>Under JSON, say as &quot;alternates&quot; of user_endpoint how users are searched, or untick &quot;by e-mail and other claims&quot; (probe alternates).</source>
        <translation>请在 JSON 中以 user_endpoint 的 &quot;alternates&quot; 说明如何搜索用户，或取消勾选 &quot;按电子邮件和其他声明&quot; (探测 alternates)。</translation>
    </message>
    <message>
        <source>Have %1 show a certificate that fits, or trust it under Network of %2: its authority (ca_file), or this certificate alone.</source>
        <translation>请让 %1 出示相符的证书，或在 %2 的 &quot;网络&quot; 中信任它：信任其颁发机构 (ca_file)，或仅信任此证书。</translation>
    </message>
    <message>
        <source>Name the &quot;Client certificate&quot; that %1 asks for under Network of %2 (client_certificate).</source>
        <translation>请在 %2 的 &quot;网络&quot; 中填写 %1 所要求的 &quot;客户端证书&quot; (client_certificate)。</translation>
    </message>
    <message>
        <source>If %1 is the same user service, write it as &quot;Base address&quot; of %2 (base_url).</source>
        <translation>如果 %1 是同一个用户服务，请将其写为 %2 的 &quot;基础地址&quot; (base_url)。</translation>
    </message>
    <message>
        <source>Correct &quot;Base address&quot; (base_url), version or realm of the user endpoint of %1.</source>
        <translation>请修正 %1 用户端点的 &quot;基础地址&quot; (base_url)、版本或 realm。</translation>
    </message>
    <message>
        <source>Fill in &quot;Known good id&quot; of %1 (known_good_id): if it is found, the answer is about this user.</source>
        <translation>请填写 %1 的 &quot;已知有效 ID&quot; (known_good_id)：如果能找到它，响应就是针对此用户的。</translation>
    </message>
    <message>
        <source>Tick &quot;a known good and a random id&quot; of %1 (probe controls): if the known one is found, the answer is about this user.</source>
        <translation>请勾选 %1 的 &quot;一个已知有效 ID 和一个随机 ID&quot; (探测 controls)：如果能找到已知的那个，响应就是针对此用户的。</translation>
    </message>
    <message>
        <source>Check &quot;Known good id&quot; of %1 (known_good_id): it is not found either.</source>
        <translation>请检查 %1 的 &quot;已知有效 ID&quot; (known_good_id)：它也未找到。</translation>
    </message>
    <message>
        <source>Under JSON of %1, say as &quot;found&quot; and &quot;not_found&quot; of user_endpoint what its answers look like: this one (%2) has no form known here.</source>
        <translation>请在 %1 的 JSON 中以 user_endpoint 的 &quot;found&quot; 和 &quot;not_found&quot; 说明其响应的样式：这个响应（%2）的形式在此未知。</translation>
    </message>
    <message>
        <source>Check &quot;Base address&quot; (base_url) and path of the user endpoint of %1: what came is larger than a user record.</source>
        <translation>请检查 %1 用户端点的 &quot;基础地址&quot; (base_url) 和路径：收到的内容大于一条用户记录。</translation>
    </message>
    <message>
        <source>Tick &quot;by e-mail and other claims&quot; of %1 (probe alternates): does the same person have another id?</source>
        <translation>请勾选 %1 的 &quot;按电子邮件和其他声明&quot; (探测 alternates)：同一个人是否另有 ID？</translation>
    </message>
    <message>
        <source>Write the issuer the same way at both ends, or, if it is the same place, add it to &quot;Also known as&quot; of %1 (issuer_aliases).</source>
        <translation>请使两端的签发者写法一致；如属同一处，也可将其加入 %1 的 &quot;别名&quot; (issuer_aliases)。</translation>
    </message>
    <message>
        <source>End the program that uses the port, or name another in &quot;Redirect address&quot; (redirect_uri) of %1 and at the provider.</source>
        <translation>请结束占用该端口的程序，或在 %1 的 &quot;重定向地址&quot; (redirect_uri) 中及提供方处另指定端口。</translation>
    </message>
    <message>
        <source>Name it under Login of %2 (%1), or use another flow.</source>
        <translation>请在 %2 的 &quot;登录&quot; 中指明它 (%1)，或改用其他流程。</translation>
    </message>
    <message>
        <source>Correct it at the provider, or tick &quot;Allow http:// off this computer&quot; of %1 (allow_insecure_http).</source>
        <translation>请在提供方更正，或勾选 %1 的 &quot;允许对本机之外使用 http://&quot; (allow_insecure_http)。</translation>
    </message>
    <message>
        <source>Give it an issuer, or name &quot;Token endpoint&quot; (token_endpoint) and the others under its Login.</source>
        <translation>请为其填写签发者，或在其 &quot;登录&quot; 中指明 &quot;令牌端点&quot; (token_endpoint) 等端点。</translation>
    </message>
    <message>
        <source>Allow it, or name the endpoints under Login of %1.</source>
        <translation>请允许询问，或在 %1 的 &quot;登录&quot; 中指明各端点。</translation>
    </message>
    <message>
        <source>Check the issuer of %1, or name &quot;Token endpoint&quot; (token_endpoint) and the others under its Login.</source>
        <translation>请检查 %1 的签发者，或在其 &quot;登录&quot; 中指明 &quot;令牌端点&quot; (token_endpoint) 等端点。</translation>
    </message>
    <message>
        <source>%1 with any port (this time %2); where the provider wants an exact port, name one in &quot;Redirect address&quot; (redirect_uri)</source>
        <translation>%1，端口任意（本次为 %2）；若提供方要求固定端口，请在 &quot;重定向地址&quot; (redirect_uri) 中指明</translation>
    </message>
    <message>
        <source>Check the issuer of %1, or the endpoint under its Login.</source>
        <translation>请检查 %1 的签发者，或其 &quot;登录&quot; 中的端点。</translation>
    </message>
    <message>
        <source>Register a client at the provider, and enter its &quot;Client id&quot; (client_id) under Login of %1.</source>
        <translation>请在提供方注册客户端，并在 %1 的 &quot;登录&quot; 中填写其 &quot;客户端 ID&quot; (client_id)。</translation>
    </message>
    <message>
        <source>Say where it is, as &quot;Its secret&quot; (client_secret) under Login of %1: &quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;.</source>
        <translation>请在 %1 的 &quot;登录&quot; 中以 &quot;其机密&quot; (client_secret) 说明其位置：&quot;keychain:NAME&quot;、&quot;env:NAME&quot; 或 &quot;file:PATH&quot;。</translation>
    </message>
    <message>
        <source>Say where it is, as &quot;Refresh token&quot; (refresh_token) under Login of %1: &quot;keychain:NAME&quot;, &quot;env:NAME&quot; or &quot;file:PATH&quot;.</source>
        <translation>请在 %1 的 &quot;登录&quot; 中以 &quot;刷新令牌&quot; (refresh_token) 说明其位置：&quot;keychain:NAME&quot;、&quot;env:NAME&quot; 或 &quot;file:PATH&quot;。</translation>
    </message>
    <message>
        <source>%1, %2 of them not sent</source>
        <comment>such as: 19 requests, 1 of them not sent</comment>
        <translation>%1，其中 %2 个未发送</translation>
    </message>
    <message>
        <source>cancelled, as of %1</source>
        <comment>asking; and how old is what is known</comment>
        <translation>已取消，截至 %1</translation>
    </message>
    <message>
        <source>cancelled, incomplete</source>
        <comment>asking</comment>
        <translation>已取消，不完整</translation>
    </message>
    <message>
        <source>Remove &quot;Its secret&quot; (client_secret) from the login of {environment}.</source>
        <translation>请从 {environment} 的 &quot;登录&quot; 中移除 &quot;其机密&quot; (client_secret)。</translation>
    </message>
    <message>
        <source>Say where the secret is, as &quot;Its secret&quot; (client_secret) in the login of {environment}, or register a public client (native application).</source>
        <translation>请在 {environment} 的 &quot;登录&quot; 中以 &quot;其机密&quot; (client_secret) 说明机密的位置，或注册公开客户端（原生应用）。</translation>
    </message>
    <message>
        <source>It was sent as {authentication}: set &quot;Sent as&quot; (client_authentication) of {environment} to the other of client_secret_basic and client_secret_post.</source>
        <translation>发送方式为 {authentication}：请将 {environment} 的 &quot;发送方式&quot; (client_authentication) 设为 client_secret_basic 和 client_secret_post 中的另一个。</translation>
    </message>
    <message>
        <source>Use a client without that duty in {environment}, or give it its &quot;Client certificate&quot; (client_certificate).</source>
        <translation>请在 {environment} 中使用没有此要求的客户端，或为其设置 &quot;客户端证书&quot; (client_certificate)。</translation>
    </message>
    <message>
        <source>Compare the client id; store the right secret at {secret}; if both are right, change &quot;Sent as&quot; (client_authentication), which is {authentication}.</source>
        <translation>请核对客户端 ID；将正确的机密存放到 {secret}；若两者都正确，请更改 &quot;发送方式&quot; (client_authentication)，其当前值为 {authentication}。</translation>
    </message>
    <message>
        <source>Compare the client id; say where its secret is, as &quot;Its secret&quot; (client_secret) in the login of {environment}, or register a public client.</source>
        <translation>请核对客户端 ID；在 {environment} 的 &quot;登录&quot; 中以 &quot;其机密&quot; (client_secret) 说明其机密的位置，或注册公开客户端。</translation>
    </message>
    <message>
        <source>A user who is not there and one whom the credential may not see give the same 403 FORBIDDEN: name a user that exists as &quot;Known good id&quot; (known_good_id). Directus tokens name the user in the claim id.</source>
        <translation>不存在的用户与凭据无权查看的用户返回相同的 403 FORBIDDEN：请把一个存在的用户写入 &quot;已知有效 ID&quot; (known_good_id)。Directus 令牌在声明 id 中给出用户。</translation>
    </message>
    <message>
        <source>A bare 404 may come from a router as well as from the user service. Name a user that exists as &quot;Known good id&quot; (known_good_id), or say under JSON, in not_found, what the service&apos;s own answer looks like.</source>
        <translation>单纯的 404 可能来自路由，也可能来自用户服务。请把一个存在的用户写入 &quot;已知有效 ID&quot; (known_good_id)，或在 JSON 的 not_found 中说明服务自身的响应是什么样的。</translation>
    </message>
    <message>
        <source>The signature is valid; asking %1 for the user was cancelled.</source>
        <translation>签名有效；向 %1 查询用户已取消。</translation>
    </message>
    <message>
        <source>Ask %1 again whether it knows this id: asking was cancelled before it answered.</source>
        <translation>再次询问 %1 是否认识此 ID：询问在回答前已取消。</translation>
    </message>
    <message>
        <source>Look in the users of %1 whether this id was ever there. Under JSON of %1, &quot;alternates&quot; of user_endpoint lets Jotscope search.</source>
        <translation>在 %1 的用户中查看此 ID 是否曾存在。在 %1 的 JSON 中，user_endpoint 的“alternates”可让 Jotscope 搜索。</translation>
    </message>
    <message>
        <source>the requests behind this verdict, in order</source>
        <translation>此判定所依据的请求，按顺序</translation>
    </message>
    <message>
        <source>%1: asking for the user was cancelled</source>
        <translation>%1：查询用户已取消</translation>
    </message>
    <message>
        <source>rejected invalid refused</source>
        <comment>words that find rejected tokens, the beginning is enough</comment>
        <translation>已拒绝 拒绝 无效</translation>
    </message>
    <message>
        <source>accepted valid</source>
        <comment>words that find accepted tokens, the beginning is enough</comment>
        <translation>已接受 接受 有效</translation>
    </message>
    <message>
        <source>undecided open</source>
        <comment>words that find undecided tokens, the beginning is enough</comment>
        <translation>未定 未决</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>签发于 %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>于 %1 看到</translation>
    </message>
    <message>
        <source>Another id came back, but the token names it too: it is the same person</source>
        <translation>返回的是另一个 ID，但令牌中也有它：是同一个人</translation>
    </message>
    <message>
        <source>%1 asks for a credential, and none is configured.</source>
        <translation>%1 要求凭据，但没有配置任何凭据。</translation>
    </message>
    <message>
        <source>%1&apos;s service accepts keys that are not configured here.</source>
        <translation>%1 的服务接受此处未配置的密钥。</translation>
    </message>
    <message>
        <source>%1&apos;s service fails when it is called with this token.</source>
        <translation>用此令牌调用时，%1 的服务出错。</translation>
    </message>
    <message>
        <source>%1 finds this user by a lookup, and not by the token.</source>
        <translation>%1 通过查询能找到此用户，通过令牌却找不到。</translation>
    </message>
    <message>
        <source>%1 accepts the token now. Whether the user exists is open.</source>
        <translation>%1 现在接受该令牌。用户是否存在尚不清楚。</translation>
    </message>
    <message>
        <source>%1&apos;s endpoint is of another %2 than this token.</source>
        <translation>%1 的端点所属的 %2 与此令牌的不同。</translation>
    </message>
    <message>
        <source>Give the user endpoint of %1 a credential that may read users. This says nothing about the token.</source>
        <translation>请为 %1 的用户端点配置可读取用户的凭据。这不说明令牌有任何问题。</translation>
    </message>
    <message>
        <source>Check that the secret here is the one that signs; if it is, get a fresh token and send it unchanged.</source>
        <translation>请确认此处的密钥就是签名所用的密钥；如果是，请获取新令牌并原样发送。</translation>
    </message>
    <message>
        <source>Correct &quot;Parameters&quot; (parameters) of the user endpoint of %1: the token&apos;s %2 is %3.</source>
        <translation>请修正 %1 用户端点的 &quot;参数&quot; (parameters)：令牌的 %2 是 %3。</translation>
    </message>
    <message>
        <source>Export the users of %1 anew: this export is older than the token.</source>
        <translation>请重新导出 %1 的用户：此导出早于令牌。</translation>
    </message>
    <message>
        <source>Find out what %1 means in the records of %2: no instant that is known here.</source>
        <translation>请弄清 %1 在 %2 的记录中的含义：这不是此处认得的时间。</translation>
    </message>
    <message>
        <source>Find out whether %1 ends tokens by when the login was or by when they were issued: only the login is too old.</source>
        <translation>请弄清 %1 是按登录时间还是按签发时间终止令牌：只有登录时间过早。</translation>
    </message>
    <message>
        <source>Tokens are valid since %1: the login was before, at %2, the token was issued after</source>
        <translation>自 %1 起签发的令牌才有效：登录在此之前（%2），令牌在此之后签发</translation>
    </message>
    <message>
        <source>Tokens are valid since %1; this one was issued at %2</source>
        <translation>自 %1 起签发的令牌才有效；此令牌签发于 %2</translation>
    </message>
    <message>
        <source>The lookup by id finds the user, the call with the token does not</source>
        <translation>按 ID 查询能找到用户，用令牌的调用却找不到</translation>
    </message>
    <message>
        <source>: both are said of one token</source>
        <translation>：二者说的是同一个令牌</translation>
    </message>
    <message>
        <source>Found by %1 as %2; whether that is the same person is not said</source>
        <translation>按 %1 找到，为 %2；未说明是否为同一个人</translation>
    </message>
    <message>
        <source>The secret here may be another than the one that signs</source>
        <translation>此处的密钥可能不是签名所用的密钥</translation>
    </message>
    <message>
        <source>The record&apos;s %1 settles nothing</source>
        <translation>记录中的 %1 说明不了什么</translation>
    </message>
    <message>
        <source>%1 accepts the token now; that does not prove that the user exists</source>
        <translation>%1 现在接受该令牌；这并不证明用户存在</translation>
    </message>
    <message>
        <source>The export of users is %1 older than the token</source>
        <translation>用户导出比令牌早 %1</translation>
    </message>
    <message>
        <source>Our credential is accepted and sees nobody at all</source>
        <translation>我方凭据被接受，但看不到任何人</translation>
    </message>
    <message>
        <source>A request that needs nothing but our credential is answered %1</source>
        <translation>只需要我方凭据的请求得到的应答是 %1</translation>
    </message>
    <message>
        <source>Many services say that; whose words they are is not known.</source>
        <translation>许多服务都这样说；不知道是谁的话。</translation>
    </message>
    <message>
        <source>A new token alone does not help: %1 has this user as deleted. Restore the user there first.</source>
        <translation>仅换新令牌没有用：此用户在 %1 中已被删除。请先在那里恢复该用户。</translation>
    </message>
    <message>
        <source>A new token alone does not help: %1 has this user as disabled. Enable the user there first.</source>
        <translation>仅换新令牌没有用：此用户在 %1 中已被停用。请先在那里启用该用户。</translation>
    </message>
    <message>
        <source>Ask %1 again: the lookup finds this user, the call with the token does not. If that stays so, look at its log.</source>
        <translation>请再次询问 %1：查询能找到此用户，用令牌的调用却找不到。如果一直如此，请查看其日志。</translation>
    </message>
    <message>
        <source>Configure a user endpoint of %1 that looks users up: this one answers for the token alone.</source>
        <translation>为 %1 配置能查询用户的用户端点：当前端点只针对令牌作答。</translation>
    </message>
    <message>
        <source>The call with the token finds this user</source>
        <translation>用令牌的调用能找到此用户</translation>
    </message>
    <message>
        <source>not in this report, tokens of the list: %1</source>
        <translation>未列入此报告的列表令牌：%1</translation>
    </message>
    <message>
        <source>the text &quot;Cannot GET …&quot; is that of Express</source>
        <translation>文本 &quot;Cannot GET …&quot; 出自 Express</translation>
    </message>
    <message>
        <source>the text &quot;Endpoint … not found&quot; is that of LoopBack&apos;s router</source>
        <translation>文本 &quot;Endpoint … not found&quot; 出自 LoopBack 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;Missing Route&quot; is that of CakePHP&apos;s router</source>
        <translation>文本 &quot;Missing Route&quot; 出自 CakePHP 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;Page not found&quot; is that of Feathers for a path without a service</source>
        <translation>文本 &quot;Page not found&quot; 出自 Feathers，用于没有服务的路径</translation>
    </message>
    <message>
        <source>the text &quot;Page not found.&quot; is that of Yii&apos;s router</source>
        <translation>文本 &quot;Page not found.&quot; 出自 Yii 的路由器</translation>
    </message>
    <message>
        <source>the text &quot;Resource not found for the segment …&quot; is that of an OData router</source>
        <translation>文本 &quot;Resource not found for the segment …&quot; 出自 OData 的路由器</translation>
    </message>
    <message>
        <source>Gravitee says that no API has this path</source>
        <translation>Gravitee 表示没有 API 使用此路径</translation>
    </message>
    <message>
        <source>Apigee says that no proxy has this path</source>
        <translation>Apigee 表示没有代理使用此路径</translation>
    </message>
    <message>
        <source>A key in place of a file&apos;s name (not shown)</source>
        <translation>用密钥代替了文件名（不显示）</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Actions</name>
    <message>
        <source>&amp;Paste token</source>
        <translation>粘贴令牌(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as a &amp;further token</source>
        <translation>作为另一个令牌粘贴(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Cap&amp;ture…</source>
        <translation>捕获(&amp;T)…</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>&amp;Make a test token…</source>
        <translation>制作测试令牌(&amp;M)…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>导出报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>复制结论(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand for jotscope-cli</source>
        <translation>复制 jotscope-cli 命令(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget this token</source>
        <translation>忘记此令牌(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo forgetting</source>
        <translation>撤销忘记(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;sk the hosts</source>
        <translation>询问主机(&amp;S)</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>重新询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel, or clear the selection</source>
        <translation>取消，或清除选择(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>在线(&amp;O)</translation>
    </message>
    <message>
        <source>Prox&amp;y…</source>
        <translation>代理(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>上一个令牌(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>下一个令牌(&amp;N)</translation>
    </message>
    <message>
        <source>Journey as seen by the pre&amp;vious environment</source>
        <translation>以上一个环境的视角看历程(&amp;V)</translation>
    </message>
    <message>
        <source>Journey as seen by the ne&amp;xt environment</source>
        <translation>以下一个环境的视角看历程(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Add an environment…</source>
        <translation>添加环境(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit environments…</source>
        <translation>编辑环境(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open an environments file…</source>
        <translation>打开环境文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back to my own environments file</source>
        <translation>回到我自己的环境文件(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>结论(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>历程(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>声明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Environments</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>Ca&amp;uses</source>
        <translation>原因(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>发现(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>时间线(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Claims as table or &amp;JSON</source>
        <translation>声明以表格或 JSON 显示(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Unfold the token</source>
        <translation>展开令牌(&amp;U)</translation>
    </message>
    <message>
        <source>Times in U&amp;TC</source>
        <translation>以 UTC 显示时间(&amp;T)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动效(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>快捷键与帮助(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What may leave, and when</source>
        <translation>哪些内容会外发、何时外发(&amp;W)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Show the &amp;first page</source>
        <translation>显示首页(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Jotscope</source>
        <translation>关于 Jotscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;nvironments</source>
        <translation>环境(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Find &amp;in all panes…</source>
        <translation>在所有窗格中查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Move a di&amp;vider of this pane</source>
        <translation>移动此窗格的分隔条(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>What is chosen in the pane that has the focus: a value, a line, characters; else the answer</source>
        <translation>当前焦点窗格中所选的内容：一个值、一行或若干字符；否则为结论</translation>
    </message>
    <message>
        <source>Copy n&amp;ame and value</source>
        <translation>复制名称和值(&amp;A)</translation>
    </message>
    <message>
        <source>The same with its name before it</source>
        <translation>同样的内容，前面加上名称</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>退出演示(&amp;L)</translation>
    </message>
    <message>
        <source>Forget all &amp;tokens</source>
        <translation>移除所有令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>加宽列(&amp;W)</translation>
    </message>
    <message>
        <source>Narrow&amp;er column</source>
        <translation>收窄列(&amp;E)</translation>
    </message>
    <message>
        <source>Columns as &amp;at first</source>
        <translation>列宽恢复初始(&amp;A)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::AnswerPane</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>%1 for, %2 against</source>
        <translation>%1 条支持，%2 条反对</translation>
    </message>
    <message>
        <source>decoded offline</source>
        <translation>已离线解码</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即询问</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>添加环境…</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>环境…</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>现在：</translation>
    </message>
    <message>
        <source>The environments are being asked.</source>
        <translation>正在询问各环境。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc): what has come so far stays</source>
        <translation>取消（Esc）：已到达的结果会保留</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ApartModel</name>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>仅 A 有</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>仅 B 有</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Differs or not</source>
        <translation>是否不同</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>How</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ApartStepsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4%5</source>
        <translation>%1，%2，%3：%4%5</translation>
    </message>
    <message>
        <source>, not the same</source>
        <translation>，不相同</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ArrangeMenu</name>
    <message>
        <source>To&amp;kens</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>As &amp;found</source>
        <translation>按发现顺序(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>最新的在前(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;expiry</source>
        <translation>按过期时间(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;verdict</source>
        <translation>按结论(&amp;V)</translation>
    </message>
    <message>
        <source>By &amp;issuer</source>
        <translation>按签发者(&amp;I)</translation>
    </message>
    <message>
        <source>By &amp;subject</source>
        <translation>按主体(&amp;S)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By s&amp;ource</source>
        <translation>按来源(&amp;O)</translation>
    </message>
    <message>
        <source>By iss&amp;uer</source>
        <translation>按签发者(&amp;U)</translation>
    </message>
    <message>
        <source>By ver&amp;dict</source>
        <translation>按结论(&amp;D)</translation>
    </message>
    <message>
        <source>Not &amp;at all</source>
        <translation>不分组(&amp;A)</translation>
    </message>
    <message>
        <source>Sort and group the tokens</source>
        <translation>对令牌排序和分组</translation>
    </message>
    <message>
        <source>Fo&amp;ld all groups</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Unfold all &amp;groups</source>
        <translation>全部展开(&amp;G)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CapturePanel</name>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CausesModel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>For</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即询问</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>环境…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>指向 %1</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <translation>原因尚未确定</translation>
    </message>
    <message>
        <source>The environments are being asked.</source>
        <translation>正在询问各环境。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CausesView</name>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Space shows all of a row that is cut; Left and Right close and open a cause.</source>
        <translation>空格键完整显示被截断的一行；左、右方向键收起和展开原因。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>Not trusted.</source>
        <translation>不受信任。</translation>
    </message>
    <message>
        <source>Its SHA-256 fingerprint:</source>
        <translation>其 SHA-256 指纹：</translation>
    </message>
    <message>
        <source>An exception</source>
        <translation>此例外</translation>
    </message>
    <message>
        <source>trusts exactly this certificate for %1 in the environment %2, whatever is wrong with it. Ask whoever runs the host for the fingerprint; if it differs, somebody else may be answering. Where you have the authority&apos;s certificate, name that instead.</source>
        <translation>只在环境 %2 中为 %1 信任这一张证书，无论它有何问题。请向该主机的负责人核对指纹；若不一致，应答者可能另有其人。如果有颁发机构的证书，请改为填写该证书。</translation>
    </message>
    <message>
        <source>I &amp;compared the fingerprint with the one that the host&apos;s owner gave me</source>
        <translation>我已将指纹与主机所有者提供的指纹核对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add the exception</source>
        <translation>添加例外(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ClaimsModel</name>
    <message>
        <source>expected %1, found %2</source>
        <translation>预期 %1，实际 %2</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>是 JSON，但不是对象</translation>
    </message>
    <message>
        <source>(the text ends here)</source>
        <translation>（文本到此结束）</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>a digest without a disclosure: kept back, or a decoy</source>
        <translation>有摘要而无披露项：被保留，或为诱饵</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>披露项</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>disclosed</source>
        <translation>已披露</translation>
    </message>
    <message>
        <source>disclosed; %1</source>
        <translation>已披露；%1</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>第 2 次</translation>
    </message>
    <message>
        <source>rest of the text</source>
        <translation>其余文本</translation>
    </message>
    <message>
        <source>, second of this name</source>
        <translation>，同名的第二个</translation>
    </message>
    <message>
        <source>, differs</source>
        <translation>，不同</translation>
    </message>
    <message>
        <source>%1, no known meaning</source>
        <translation>%1，无已知含义</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>JSON pointer</source>
        <translation>JSON 指针</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ClaimsView</name>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Differs from the clipboard at character %1: %2 here, %3 there.</source>
        <translation>与剪贴板从第 %1 个字符起不同：此处为 %2，剪贴板为 %3。</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;name and value</source>
        <translation>复制名称和值(&amp;N)</translation>
    </message>
    <message>
        <source>Copy na&amp;me</source>
        <translation>复制名称(&amp;M)</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>复制 JSON 指针(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare with clipboard</source>
        <translation>与剪贴板比较(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Equal to the clipboard, %n characters.</source>
        <translation>
            <numerusform>与剪贴板相同，%n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decrypted, but signed by nobody.</source>
        <translation>已解密，但无人签名。</translation>
    </message>
    <message>
        <source>Whoever has the key to encrypt can write this.</source>
        <translation>任何持有加密密钥的人都能写出这些内容。</translation>
    </message>
    <message>
        <source>%1 disclosed, %2 kept back or decoys</source>
        <translation>%1 项已披露，%2 项被保留或为诱饵</translation>
    </message>
    <message>
        <source>Selective disclosure:</source>
        <translation>选择性披露：</translation>
    </message>
    <message>
        <source>%1; presented by its holder (key binding).</source>
        <translation>%1；由持有者出示（密钥绑定）。</translation>
    </message>
    <message>
        <source>The disclosures are refused.</source>
        <translation>披露项被拒绝。</translation>
    </message>
    <message>
        <source>Key binding:</source>
        <translation>密钥绑定：</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>White space as in the token, else one member per line</source>
        <translation>空白与令牌中一致，否则每行一个成员</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>已解密</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is no token of the JWT family, so it has no claims to read.</source>
        <translation>这段文本不是 JWT 类令牌，没有可读取的声明。</translation>
    </message>
    <message>
        <source>This looks like %1. It has no claims to read.</source>
        <translation>看起来像 %1，没有可读取的声明。</translation>
    </message>
    <message>
        <source>Decrypted: another token stands inside. Choose it beside the token.</source>
        <translation>已解密：里面还有一个令牌，请在令牌旁选择它。</translation>
    </message>
    <message>
        <source>The payload is encrypted: no key here opens it.</source>
        <translation>载荷已加密：这里没有密钥能解开它。</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>载荷为空。</translation>
    </message>
    <message>
        <source>The header is empty.</source>
        <translation>头部为空。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ClipboardRow</name>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>监视剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens copied</source>
        <translation>
            <numerusform>复制了 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list of Jotscope. Nothing was asked.</source>
        <translation>已列入 Jotscope 的列表，未询问任何主机。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>watching the clipboard</source>
        <translation>正在监视剪贴板</translation>
    </message>
    <message>
        <source>Off. While on, each text that is copied is looked through; what holds no token is forgotten at once.</source>
        <translation>已关闭。开启后会检查每次复制的文本；不含令牌的会立即忘记。</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>自 %1 起开启。</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>尚未复制任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n texts,</source>
        <translation>
            <numerusform>已检查 %n 段文本，</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a token.</source>
        <translation>均不含令牌。</translation>
    </message>
    <message>
        <source>%1 with a token, the last at %2.</source>
        <translation>%1 段含令牌，最近一次在 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: a password manager marked it as secret.</source>
        <translation>
            <numerusform>跳过 %n 段：密码管理器将其标记为机密。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: longer than 1 MiB. Paste or open it instead.</source>
        <translation>
            <numerusform>跳过 %n 段：超过 1 MiB。请改用粘贴或打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wayland tells only the window in front what was copied: come back to this one after copying.</source>
        <translation>Wayland 只把复制的内容告知最前面的窗口：复制后请回到本窗口。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ComparePage</name>
    <message>
        <source>&amp;Swap</source>
        <translation>互换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave (Esc)</source>
        <translation>离开 (Esc)(&amp;L)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>两个令牌的成员</translation>
    </message>
    <message>
        <source>Steps of both tokens in each environment</source>
        <translation>两个令牌在各环境中的步骤</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The token that is compared as A</source>
        <translation>作为 A 比较的令牌</translation>
    </message>
    <message>
        <source>The token that is compared as B</source>
        <translation>作为 B 比较的令牌</translation>
    </message>
    <message>
        <source>%1 differ, %2 only in A, %3 only in B, %4 the same</source>
        <translation>%1 项不同，%2 项仅 A 有，%3 项仅 B 有，%4 项相同</translation>
    </message>
    <message>
        <source>Show the same</source>
        <translation>显示相同项</translation>
    </message>
    <message>
        <source>No member differs.</source>
        <translation>没有不同的成员。</translation>
    </message>
    <message>
        <source>each step of both; what is known of both and not the same stands out</source>
        <translation>两者的每个步骤；两边都已知且不同之处会突出显示</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ConsentBar</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Hosts that would be asked</source>
        <translation>将被询问的主机</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>询问一次</translation>
    </message>
    <message>
        <source>Always allow these</source>
        <translation>始终允许这些</translation>
    </message>
    <message>
        <source>Choose hosts…</source>
        <translation>选择主机…</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>1 host would be asked.</source>
        <translation>将询问 1 台主机。</translation>
    </message>
    <message>
        <source>%1 hosts would be asked.</source>
        <translation>将询问 %1 台主机。</translation>
    </message>
    <message>
        <source>The token itself leaves only if you tick its row.</source>
        <translation>仅当勾选其所在行时，令牌本身才会外发。</translation>
    </message>
    <message>
        <source>The token itself stays here.</source>
        <translation>令牌本身留在本机。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>and %1 more: see “Choose hosts…”</source>
        <translation>以及另外 %1 台：见“选择主机…”</translation>
    </message>
    <message>
        <source>nothing of this token leaves</source>
        <translation>此令牌的内容不外发</translation>
    </message>
    <message>
        <source>Saved credential: %1</source>
        <translation>已保存的凭据：%1</translation>
    </message>
    <message>
        <source>Also send the token itself to %1 (%2)</source>
        <translation>同时将令牌本身发送给 %1（%2）</translation>
    </message>
    <message>
        <source>Whoever runs that host can act as this user until the token expires. Never remembered.</source>
        <translation>该主机的运营者可在令牌过期前冒用此用户的身份。绝不记住此选择。</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Add as environment…</source>
        <translation>添加为环境…</translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <translation>为 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is asked: none of your environments names this host.</source>
        <translation>不会询问：您的环境中没有一个指定此主机。</translation>
    </message>
    <message>
        <source>Nothing is asked: none of your environments names these hosts.</source>
        <translation>不会询问：您的环境中没有一个指定这些主机。</translation>
    </message>
    <message>
        <source>Ask these hosts now, about this token alone (Ctrl+Return)</source>
        <translation>现在就此令牌询问这些主机 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>Nothing is asked as things are; the reason stands beside each host.</source>
        <translation>目前不会询问；原因见各主机旁。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::CredentialRow</name>
    <message>
        <source>no credential</source>
        <translation>无凭据</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>a header of its own</source>
        <translation>自定义头部</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>AWS signature (SigV4)</source>
        <translation>AWS 签名 (SigV4)</translation>
    </message>
    <message>
        <source>the inspected token itself</source>
        <translation>所检查的令牌本身</translation>
    </message>
    <message>
        <source>Sort of credential</source>
        <translation>凭据类型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>The secret is user:password</source>
        <translation>机密格式为 user:password</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Draft</name>
    <message>
        <source>new</source>
        <translation>新环境</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>添加环境</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EditorDialog</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>User endpoint</source>
        <translation>用户端点</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Written to %1. Secrets never are: only where they live.</source>
        <translation>写入 %1。机密本身绝不写入，只写入其存放位置。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Not yet to be saved:</source>
        <translation>暂时无法保存：</translation>
    </message>
    <message>
        <source>see %1.</source>
        <translation>见 %1。</translation>
    </message>
    <message>
        <source>The file changed on disk meanwhile.</source>
        <translation>文件在此期间已在磁盘上更改。</translation>
    </message>
    <message>
        <source>Save again to overwrite it, or cancel and open it anew.</source>
        <translation>再次保存将覆盖它；或取消后重新打开。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>放弃更改？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Not trusted.</source>
        <translation>不受信任。</translation>
    </message>
    <message>
        <source>Look at the certificate of %1…</source>
        <translation>查看 %1 的证书…</translation>
    </message>
    <message>
        <source>Added to the draft.</source>
        <translation>已加入草稿。</translation>
    </message>
    <message>
        <source>It counts once you save; a trial uses it now.</source>
        <translation>保存后正式生效；试用时立即采用。</translation>
    </message>
    <message>
        <source>keys at %1</source>
        <translation>%1 处的密钥</translation>
    </message>
    <message>
        <source>user endpoint: %1</source>
        <translation>用户端点：%1</translation>
    </message>
    <message>
        <source>Discovered:</source>
        <translation>发现结果：</translation>
    </message>
    <message>
        <source>this is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EndpointForm</name>
    <message>
        <source>a known good and a random id</source>
        <translation>一个已知有效 ID 和一个随机 ID</translation>
    </message>
    <message>
        <source>by e-mail and other claims</source>
        <translation>按电子邮件和其他声明</translation>
    </message>
    <message>
        <source>other spellings of the id</source>
        <translation>ID 的其他写法</translation>
    </message>
    <message>
        <source>again after a while, for lag</source>
        <translation>稍后重试，以排除同步延迟</translation>
    </message>
    <message>
        <source>recycle bins</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>基础地址(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File of users</source>
        <translation>用户文件(&amp;F)</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>参数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Looked up by claim</source>
        <translation>查询所用声明(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add a credential</source>
        <translation>添加凭据(&amp;A)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>&amp;Known good id</source>
        <translation>已知有效 ID(&amp;K)</translation>
    </message>
    <message>
        <source>a user that is always there</source>
        <translation>始终存在的用户</translation>
    </message>
    <message>
        <source>May also be asked</source>
        <translation>还可以询问</translation>
    </message>
    <message>
        <source>an id; empty: the known good one</source>
        <translation>一个 ID；留空则用已知有效 ID</translation>
    </message>
    <message>
        <source>Id to try</source>
        <translation>试用的 ID</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Whoever runs that host can act as this user until the token expires. Asked each time, never remembered.</source>
        <translation>该主机的运营者可在令牌过期前冒用此用户的身份。每次都会询问，绝不记住。</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Without one Jotscope checks the token, and cannot say whether its user exists.</source>
        <translation>没有用户端点时，Jotscope 只能检查令牌，无法判断其用户是否存在。</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>Send the token itself to %1, this once</source>
        <translation>将令牌本身发送给 %1，仅此一次</translation>
    </message>
    <message>
        <source>Sends:</source>
        <translation>发送内容：</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Own REST API</source>
        <translation>自有 REST API</translation>
    </message>
    <message>
        <source>a call with the token itself (asks each time)</source>
        <translation>以令牌本身调用（每次都会询问）</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EnvironmentDialog</name>
    <message>
        <source>Add an environment</source>
        <translation>添加环境</translation>
    </message>
    <message>
        <source>An issuer is enough.</source>
        <translation>有签发者就够了。</translation>
    </message>
    <message>
        <source>Its keys come from its discovery document. The user endpoint lets Jotscope say whether the user exists.</source>
        <translation>其密钥取自其发现文档。有了用户端点，Jotscope 便能判断用户是否存在。</translation>
    </message>
    <message>
        <source>Written to %1. Secrets never are: only where they live.</source>
        <translation>写入 %1。机密本身绝不写入，只写入其存放位置。</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>添加环境</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>https://api.example (empty: not checked)</source>
        <translation>https://api.example（留空：不检查）</translation>
    </message>
    <message>
        <source>by discovery from the issuer</source>
        <translation>由签发者的发现文档获取</translation>
    </message>
    <message>
        <source>from a JWKS URL</source>
        <translation>来自 JWKS URL</translation>
    </message>
    <message>
        <source>a shared secret</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>签发者(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>受众(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;User endpoint</source>
        <translation>用户端点(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>凭据(&amp;C)</translation>
    </message>
    <message>
        <source>Where the &amp;secret lives</source>
        <translation>机密存放位置(&amp;S)</translation>
    </message>
    <message>
        <source>the keys for now (public halves)</source>
        <translation>临时密钥（公钥部分）</translation>
    </message>
    <message>
        <source>Name: expected a word for this environment, found nothing.</source>
        <translation>名称：预期此环境的名称，实际为空。</translation>
    </message>
    <message>
        <source>Issuer: expected its address, found nothing. Discovery starts there.</source>
        <translation>签发者：预期其地址，实际为空。发现过程由此开始。</translation>
    </message>
    <message>
        <source>Name: %1 is taken. Choose another.</source>
        <translation>名称：%1 已被占用，请换一个。</translation>
    </message>
    <message>
        <source>this environment</source>
        <translation>此环境</translation>
    </message>
    <message>
        <source>Not added.</source>
        <translation>未添加。</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>基础地址(&amp;B)</translation>
    </message>
    <message>
        <source>a word of your own, such as staging</source>
        <translation>自定的名称，例如 staging</translation>
    </message>
    <message>
        <source>From the token that is shown:</source>
        <translation>来自当前显示的令牌：</translation>
    </message>
    <message>
        <source>the issuer. Check that it is yours; nobody is asked before you allow it.</source>
        <translation>签发者。请确认它属于您；在您允许之前不会询问任何主机。</translation>
    </message>
    <message>
        <source>issuer and audience. Check that they are yours; nobody is asked before you allow it.</source>
        <translation>签发者和受众。请确认它们属于您；在您允许之前不会询问任何主机。</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>W&amp;here the keys are</source>
        <translation>密钥所在位置(&amp;H)</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1为空。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>添加环境</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Duplicate this environment</source>
        <translation>创建此环境的副本</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up: earlier ones come first where several fit</source>
        <translation>上移：多个环境均匹配时，靠前者优先</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this environment; undo brings it back</source>
        <translation>移除此环境；可撤销恢复</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EnvironmentsModel</name>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>by issuer and audience only</source>
        <translation>仅按签发者和受众</translation>
    </message>
    <message>
        <source>%1 checked, %2 unreachable</source>
        <translation>已检查 %1 个，%2 个无法访问</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>已检查 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in %1 s</source>
        <translation>
            <numerusform>已检查 %n 个，用时 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>在此出示</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>归属此处</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message numerus="yes">
        <source>show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>would refuse</source>
        <translation>会拒绝</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>询问中</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EnvironmentsView</name>
    <message>
        <source>An environment says what a deployment expects: its issuer, its keys, where it keeps users. With one, a signature can be checked and the user asked for.</source>
        <translation>环境描述一个部署的预期：签发者、密钥以及用户存放处。有了环境，才能检查签名、查询用户。</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>添加环境…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>This token in each environment</source>
        <translation>此令牌在各环境中</translation>
    </message>
    <message>
        <source>All tokens in each environment</source>
        <translation>所有令牌在各环境中</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>此令牌</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>所有令牌</translation>
    </message>
    <message>
        <source>none described yet</source>
        <translation>尚未描述任何环境</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens: the first, and what was chosen</source>
        <translation>%2 个令牌中的 %1 个：最前面的和选中过的</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::EvidenceTabs</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>服务器响应</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>sub</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>What the signature was checked with: the key, each one tried, and certificates</source>
        <translation>签名检查的依据：所用密钥、每个试过的密钥以及证书</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>没有发现。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>There is no signature to check, or no key to check it with.</source>
        <translation>没有可检查的签名，或没有用于检查的密钥。</translation>
    </message>
    <message>
        <source>The user&apos;s id, character by character</source>
        <translation>用户 ID，逐个字符显示</translation>
    </message>
    <message>
        <source>Space shows all of a row that is cut.</source>
        <translation>空格键完整显示被截断的一行。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ExceptionRow</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Trust this certificate no longer</source>
        <translation>不再信任此证书</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FileRow</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>scanning %n files</source>
        <translation>
            <numerusform>正在扫描 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>following %n files</source>
        <translation>
            <numerusform>正在跟踪 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>A HAR, a log, a saved command, also of gigabytes and packed (.gz, .zst): choose it, or drop it anywhere in the window.</source>
        <translation>HAR、日志或保存的命令，可达数 GB，也可为压缩格式（.gz、.zst）：选择文件，或拖放到窗口任意位置。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>在所有窗格中查找</translation>
    </message>
    <message>
        <source>Tell upper from lower case</source>
        <translation>区分大写与小写字母</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <source>Found in no pane.</source>
        <translation>所有窗格中均未找到。</translation>
    </message>
    <message>
        <source>More than %1 hits</source>
        <translation>超过 %1 处</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>第 %1 处，共 %2 处，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FindTexts</name>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>服务器响应</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FindingsModel</name>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预期 %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>remedy: %1</source>
        <translation>补救：%1</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::FirstStart</name>
    <message>
        <source>Start the demo</source>
        <translation>开始演示</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>添加环境…</translation>
    </message>
    <message>
        <source>Paste the answer</source>
        <translation>粘贴响应</translation>
    </message>
    <message>
        <source>New here? Try the demo</source>
        <translation>初次使用？试试演示</translation>
    </message>
    <message>
        <source>A token for every cause, checked against a small issuer and a user directory that run inside Jotscope.</source>
        <translation>每种原因各有一个令牌，由 Jotscope 内运行的小型签发者和用户目录来检查。</translation>
    </message>
    <message>
        <source>Describe your environments</source>
        <translation>描述环境</translation>
    </message>
    <message>
        <source>Issuer, keys and user endpoint of each deployment, so that Jotscope can tell whose token it is looking at.</source>
        <translation>各部署的签发者、密钥和用户端点，让 Jotscope 能判断眼前的令牌属于谁。</translation>
    </message>
    <message>
        <source>Start from an error</source>
        <translation>从错误入手</translation>
    </message>
    <message>
        <source>“User from sub claim in JWT does not exist”? Paste that answer, then its token; or the request with both in it.</source>
        <translation>遇到“User from sub claim in JWT does not exist”？先粘贴该响应，再粘贴其令牌；也可粘贴同时包含两者的请求。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ForeignLine</name>
    <message>
        <source>Holds %1, which does not show. It is kept as it is; under JSON it can be changed.</source>
        <translation>含有不可见的 %1。将原样保留；可在 JSON 中修改。</translation>
    </message>
    <message>
        <source>Not filled in, as it holds %1, which does not show and which nobody types: %2</source>
        <translation>未填入，因为其中含有不可见且无人会输入的 %1：%2</translation>
    </message>
    <message>
        <source>Left out, as it does not show: %1</source>
        <translation>已略去不可见的：%1</translation>
    </message>
    <message>
        <source>Look closely: %1.</source>
        <translation>请仔细查看：%1。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Form</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>暂不可用：</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::HelpDialog</name>
    <message>
        <source>Does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What may leave, and when</source>
        <translation>哪些内容会外发、何时外发</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Copy what is chosen in the pane</source>
        <translation>复制窗格中选中的内容</translation>
    </message>
    <message>
        <source>Forget the tokens chosen in the list</source>
        <translation>忘记列表中选中的令牌</translation>
    </message>
    <message>
        <source>Paste and inspect what is marked anywhere on the desktop</source>
        <translation>粘贴并检查桌面上选中的文本</translation>
    </message>
    <message>
        <source>Middle click</source>
        <translation>鼠标中键</translation>
    </message>
    <message>
        <source>Walk through a pane: its rows, steps and marks</source>
        <translation>在窗格中移动：行、步骤和标记</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the divider that F8 has chosen, and leave it</source>
        <translation>移动 F8 选中的分隔条并离开</translation>
    </message>
    <message>
        <source>Arrow keys, Esc</source>
        <translation>方向键、Esc</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you allow it.

After a token is pasted, the consent bar lists every host that would be asked, what for, what of the token goes there and which of your saved credentials. “Ask once” is for this token alone; “Always allow these” is remembered, and asked again when the host or the credential changes.

Hosts are only those that your environments name. An address that stands inside a token (jku, x5u, an unknown iss) is shown and never asked.

The token itself stays here. Where an environment is set up to send it, that row stands alone, in warning colours, needs its own tick, and is never remembered.

Every request, also each refused one, stands under Requests with what was sent. There is no telemetry and no update check. Tokens, answers and secrets are kept in memory only.</source>
        <translation>在您允许之前，任何内容都不会离开这台计算机。

粘贴令牌后，同意栏会列出每个将被询问的主机、用途、令牌中会发送到那里的内容，以及使用您保存的哪项凭据。“询问一次”仅针对此令牌；“始终允许这些”会被记住，主机或凭据变化时会再次询问。

主机只限于您的环境所指定的。令牌内部的地址（jku、x5u、未知的 iss）会显示，但绝不询问。

令牌本身留在这里。若某个环境被设置为发送令牌，该行会单独以警告颜色显示，需要单独勾选，且绝不记住。

每个请求（包括被拒绝的）都列在“请求”中，并注明发送了什么。没有遥测，也不检查更新。令牌、响应和机密只保存在内存中。</translation>
    </message>
    <message>
        <source>Show all of a row that is cut, and no longer</source>
        <translation>完整显示被截断的一行，再按则恢复</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Unfold and fold: groups, causes, JSON, a row that is cut</source>
        <translation>展开和收起：分组、原因、JSON、被截断的行</translation>
    </message>
    <message>
        <source>Arrow keys right and left</source>
        <translation>右、左方向键</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::HostsDialog</name>
    <message>
        <source>Choose hosts</source>
        <translation>选择主机</translation>
    </message>
    <message>
        <source>%1, for %2; leaves: %3</source>
        <translation>%1，用途：%2；外发：%3</translation>
    </message>
    <message>
        <source>Hosts that would be asked</source>
        <translation>将被询问的主机</translation>
    </message>
    <message>
        <source>Ask the chosen hosts</source>
        <translation>询问所选主机</translation>
    </message>
    <message>
        <source>Always allow the chosen</source>
        <translation>始终允许所选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send the token itself to %1</source>
        <translation>将令牌本身发送给 %1</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::IdentityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>&amp;Fill from issuer</source>
        <translation>由签发者填写(&amp;F)</translation>
    </message>
    <message>
        <source>Asks that host for its discovery document; nothing of a token leaves</source>
        <translation>向该主机获取其发现文档；令牌内容不外发</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>签发者(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;lso known as</source>
        <translation>别名(&amp;L)</translation>
    </message>
    <message>
        <source>other spellings of the issuer, with commas between</source>
        <translation>签发者的其他写法，以逗号分隔</translation>
    </message>
    <message>
        <source>A&amp;udiences</source>
        <translation>受众(&amp;U)</translation>
    </message>
    <message>
        <source>https://api.example, with commas between; empty: not checked</source>
        <translation>https://api.example，以逗号分隔；留空：不检查</translation>
    </message>
    <message>
        <source>orders:read, with commas between</source>
        <translation>orders:read，以逗号分隔</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Lee&amp;way</source>
        <translation>容差(&amp;W)</translation>
    </message>
    <message>
        <source>Service &amp;profile</source>
        <translation>服务配置(&amp;P)</translation>
    </message>
    <message>
        <source>What the service checks, in which order, in which words</source>
        <translation>服务检查什么、按何顺序、以何措辞报错</translation>
    </message>
    <message>
        <source>Needed s&amp;copes</source>
        <translation>所需作用域(&amp;C)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::InspectionPage</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Intake</name>
    <message>
        <source>The clipboard holds no text. Copy a token, a request or log lines first.</source>
        <translation>剪贴板中没有文本。请先复制令牌、请求或日志行。</translation>
    </message>
    <message>
        <source>The case file cannot be read. %1</source>
        <translation>无法读取案例文件。%1</translation>
    </message>
    <message>
        <source>The case file %1 holds no token.</source>
        <translation>案例文件 %1 中没有令牌。</translation>
    </message>
    <message numerus="yes">
        <source>No token was found in %n characters from %1. Expected something like eyJ… with two dots.</source>
        <translation>
            <numerusform>在 %1 的 %n 个字符中未找到令牌。预期为 eyJ… 这样带两个点的文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB, which no case file is.</source>
        <translation>%1 大于 256 MiB，不可能是案例文件。</translation>
    </message>
    <message numerus="yes">
        <source>No token was found in %n characters from the clipboard. Expected something like eyJ… with two dots.</source>
        <translation>
            <numerusform>在剪贴板的 %n 个字符中未找到令牌。预期为 eyJ… 这样带两个点的文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No token was found in the %n characters that were dropped. Expected something like eyJ… with two dots.</source>
        <translation>
            <numerusform>在拖入的 %n 个字符中未找到令牌。预期为 eyJ… 这样带两个点的文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty. Save it again, or copy the token or its request and paste that.</source>
        <translation>%1 是空文件。请重新保存，或复制令牌或其请求并粘贴。</translation>
    </message>
    <message>
        <source>No token was found in %1 (%2), which is no text. Open a log, a HAR, a saved request or a case file, as it is or packed as .gz or .zst.</source>
        <translation>在 %1（%2）中未找到令牌：它不是文本文件。请打开日志、HAR、保存的请求或案例文件，也可以是 .gz 或 .zst 压缩文件。</translation>
    </message>
    <message>
        <source>No token was found in %1 (%2). Expected something like eyJ… with two dots, alone or in a log, a HAR or a request: copy it and paste it.</source>
        <translation>在 %1（%2）中未找到令牌。预期为 eyJ… 这样带两个点的文本，单独出现或在日志、HAR 或请求中：请将其复制并粘贴。</translation>
    </message>
    <message>
        <source>No token was found in %1: it was unpacked and read to its end. Expected something like eyJ… with two dots.</source>
        <translation>在 %1 中未找到令牌：已解压并读到末尾。应为类似 eyJ… 且带两个点的内容。</translation>
    </message>
    <message>
        <source>Nothing was found in %1 of %2 files: %3. Open one of them alone to be told more.</source>
        <translation>%2 个文件中有 %1 个未找到任何内容：%3。单独打开其中一个可了解详情。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::JourneyModel</name>
    <message>
        <source>Is it a token at all?</source>
        <translation>它是令牌吗？</translation>
    </message>
    <message>
        <source>Which key signed it?</source>
        <translation>由哪个密钥签名？</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>它是真的吗？</translation>
    </message>
    <message>
        <source>Is it in time?</source>
        <translation>在有效期内吗？</translation>
    </message>
    <message>
        <source>Who made it?</source>
        <translation>由谁签发？</translation>
    </message>
    <message>
        <source>Whom is it for?</source>
        <translation>发给谁用？</translation>
    </message>
    <message>
        <source>Which user?</source>
        <translation>是哪个用户？</translation>
    </message>
    <message>
        <source>Does the user exist?</source>
        <translation>用户存在吗？</translation>
    </message>
    <message>
        <source>Still logged in?</source>
        <translation>仍在登录中吗？</translation>
    </message>
    <message>
        <source>cause, stopped here</source>
        <translation>原因，在此停止</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 stopped here</source>
        <translation>%1 在此停止</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>询问中</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::JourneyPane</name>
    <message>
        <source>Journey</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>as seen by</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>The environment whose view of the token the journey and the answer take</source>
        <translation>历程和结论采用哪个环境对令牌的视角</translation>
    </message>
    <message>
        <source>without any environment: form, time and subject</source>
        <translation>不依赖环境：格式、时间和主体</translation>
    </message>
    <message>
        <source>what every token is asked, in this order</source>
        <translation>每个令牌依次要回答的问题</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::JsonField</name>
    <message>
        <source>Line %1, column %2: expected %3, found %4.</source>
        <translation>第 %1 行第 %2 列：预期 %3，实际 %4。</translation>
    </message>
    <message>
        <source>JSON, but no object.</source>
        <translation>是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>“%1” stands here twice: readers disagree on which one counts.</source>
        <translation>“%1”在此出现两次：以哪个为准，各读取程序并不一致。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::JsonForm</name>
    <message>
        <source>This environment as JSON</source>
        <translation>以 JSON 表示此环境</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>此文本</translation>
    </message>
    <message>
        <source>expected one environment, found %1.</source>
        <translation>预期一个环境，实际 %1 个。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeyChoice</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>加密(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>曲线(&amp;O)</translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation>内容加密</translation>
    </message>
    <message>
        <source>Curve of a new key</source>
        <translation>新密钥的曲线</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>算法(&amp;A)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>JWK or PEM</source>
        <translation>JWK 或 PEM</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Another ke&amp;y</source>
        <translation>另一个密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>A private key: PEM, JWK or JWKS. To encrypt, a public one will do.</source>
        <translation>私钥：PEM、JWK 或 JWKS。若用于加密，公钥即可。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>A secret, or a password to encrypt with</source>
        <translation>机密，或用于加密的密码</translation>
    </message>
    <message>
        <source>Secret or password</source>
        <translation>机密或密码</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>按文本</translation>
    </message>
    <message>
        <source>How the secret is written</source>
        <translation>机密的书写形式</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：完成</translation>
    </message>
    <message>
        <source>JWK</source>
        <translation>JWK</translation>
    </message>
    <message>
        <source>Copy public JWK</source>
        <translation>复制公钥 JWK</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Copy public PEM</source>
        <translation>复制公钥 PEM</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Copy private JWK</source>
        <translation>复制私钥 JWK</translation>
    </message>
    <message>
        <source>Copy private PEM</source>
        <translation>复制私钥 PEM</translation>
    </message>
    <message>
        <source>Copy public</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Nobody signs a token with “none”: it needs no key.</source>
        <translation>“none”表示无人签名，不需要密钥。</translation>
    </message>
    <message>
        <source>Paste a private key, or let a new one be made.</source>
        <translation>粘贴私钥，或生成新密钥。</translation>
    </message>
    <message>
        <source>the given key</source>
        <translation>所给密钥</translation>
    </message>
    <message>
        <source>Expected a key to use, found %1.</source>
        <translation>预期一个可用的密钥，实际为 %1。</translation>
    </message>
    <message>
        <source>Type or paste a secret, or let a new key be made.</source>
        <translation>输入或粘贴机密，或生成新密钥。</translation>
    </message>
    <message>
        <source>The secret is not %1.</source>
        <translation>该机密不是 %1。</translation>
    </message>
    <message>
        <source>No key.</source>
        <translation>没有密钥。</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>the public half alone</source>
        <translation>仅公钥部分</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeySourceRow</name>
    <message>
        <source>Sort of key source</source>
        <translation>密钥来源类型</translation>
    </message>
    <message>
        <source>by discovery from the issuer</source>
        <translation>由签发者的发现文档获取</translation>
    </message>
    <message>
        <source>JWKS address</source>
        <translation>JWKS 地址</translation>
    </message>
    <message>
        <source>JWKS file</source>
        <translation>JWKS 文件</translation>
    </message>
    <message>
        <source>JWKS as text</source>
        <translation>JWKS 文本</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>shared secret</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>Where the keys are</source>
        <translation>密钥所在位置</translation>
    </message>
    <message>
        <source>How the secret is written</source>
        <translation>机密的书写形式</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>a file beside the environments file, or anywhere</source>
        <translation>环境文件旁或任意位置的文件</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>For now</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有密钥</translation>
    </message>
    <message>
        <source>Used at once, in this run of the program only.</source>
        <translation>立即使用，仅限程序本次运行。</translation>
    </message>
    <message>
        <source>Never written to disk unless you save them as an environment.</source>
        <translation>除非另存为环境，否则绝不写入磁盘。</translation>
    </message>
    <message>
        <source>A JWKS URL, an issuer, a PEM, a JWK or a JWKS</source>
        <translation>JWKS URL、签发者、PEM、JWK 或 JWKS</translation>
    </message>
    <message>
        <source>Keys or their address</source>
        <translation>密钥或其地址</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>按文本</translation>
    </message>
    <message>
        <source>How the secret is written</source>
        <translation>机密的书写形式</translation>
    </message>
    <message>
        <source>Keys in use</source>
        <translation>在用密钥</translation>
    </message>
    <message>
        <source>&amp;Keys or their address</source>
        <translation>密钥或其地址(&amp;K)</translation>
    </message>
    <message>
        <source>or a shared &amp;secret (HS256, HS384, HS512)</source>
        <translation>或共享密钥 (HS256, HS384, HS512)(&amp;S)</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>在用(&amp;U)</translation>
    </message>
    <message>
        <source>Keys of your environments as they were last read, and those for now. Nobody is asked for this table.</source>
        <translation>各环境最近一次读取到的密钥，以及临时密钥。此表不会询问任何主机。</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>立即使用</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save as environment…</source>
        <translation>另存为环境…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部忘记</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1 …</translation>
    </message>
    <message>
        <source>pasted PEM</source>
        <translation>粘贴的 PEM</translation>
    </message>
    <message>
        <source>pasted JWKS</source>
        <translation>粘贴的 JWKS</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 key is in use: every token was checked with it.</source>
        <translation>有 1 个密钥在用：所有令牌均已用它检查。</translation>
    </message>
    <message>
        <source>%1 keys are in use: every token was checked with them.</source>
        <translation>有 %1 个密钥在用：所有令牌均已用它们检查。</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>未使用。</translation>
    </message>
    <message>
        <source>None yet: each token is checked with the keys of your environments.</source>
        <translation>尚无：每个令牌都用您各环境的密钥检查。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeysForm</name>
    <message>
        <source>A signature is called valid only with a key from here. The sources are tried in this order.</source>
        <translation>只有用此处的密钥验证通过，签名才称为有效。按此顺序逐一尝试各来源。</translation>
    </message>
    <message>
        <source>&amp;Add a source</source>
        <translation>添加来源(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test the sources</source>
        <translation>测试来源(&amp;T)</translation>
    </message>
    <message>
        <source>Reads the files and asks the addresses; nothing of a token leaves</source>
        <translation>读取文件并询问各地址；令牌内容不外发</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::KeysModel</name>
    <message>
        <source>expired %1</source>
        <translation>%1 过期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>gone by %1</source>
        <translation>最迟 %1 消失</translation>
    </message>
    <message>
        <source>kept since %1</source>
        <translation>自 %1 起保留</translation>
    </message>
    <message>
        <source>appeared by %1</source>
        <translation>最迟 %1 出现</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>获取于 %1</translation>
    </message>
    <message>
        <source>no kid</source>
        <translation>无 kid</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 个令牌</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个令牌</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证通过</translation>
    </message>
    <message>
        <source>secret of %1 bits</source>
        <translation>%1 位的机密</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1 %2 位</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::LinesModel</name>
    <message>
        <source>, folded</source>
        <translation>，已折叠</translation>
    </message>
    <message>
        <source>, unfolded</source>
        <translation>，已展开</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::LoginForm</name>
    <message>
        <source>as discovered</source>
        <translation>按发现文档</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>流程(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>客户端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>as registered at the provider</source>
        <translation>与提供方处注册的一致</translation>
    </message>
    <message>
        <source>Its s&amp;ecret</source>
        <translation>其机密(&amp;E)</translation>
    </message>
    <message>
        <source>Sent &amp;as</source>
        <translation>发送方式(&amp;A)</translation>
    </message>
    <message>
        <source>openid, orders:read, with commas between</source>
        <translation>openid, orders:read，以逗号分隔</translation>
    </message>
    <message>
        <source>Re&amp;direct address</source>
        <translation>重定向地址(&amp;D)</translation>
    </message>
    <message>
        <source>http://127.0.0.1/, on a random port</source>
        <translation>http://127.0.0.1/，随机端口</translation>
    </message>
    <message>
        <source>Authori&amp;zation endpoint</source>
        <translation>授权端点(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Token endpoint</source>
        <translation>令牌端点(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;vice endpoint</source>
        <translation>设备端点(&amp;V)</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>作用域(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh token</source>
        <translation>刷新令牌(&amp;R)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::LoginRow</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>登录(&amp;L)…</translation>
    </message>
    <message>
        <source>The environment to log in to</source>
        <translation>要登录的环境</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>client itself</source>
        <translation>客户端自身</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>The code to type in</source>
        <translation>要输入的代码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>logging in to %1</source>
        <translation>正在登录 %1</translation>
    </message>
    <message>
        <source>Asking where to log in…</source>
        <translation>正在询问登录地址…</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>正在询问提供方…</translation>
    </message>
    <message>
        <source>Getting the tokens…</source>
        <translation>正在获取令牌…</translation>
    </message>
    <message>
        <source>Waiting for the browser. Log in there; the answer comes back by itself.</source>
        <translation>正在等待浏览器。请在那里登录，响应会自动返回。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address yourself, on this computer; the answer comes back by itself.</source>
        <translation>无法打开浏览器。请在本机自行打开该地址，响应会自动返回。</translation>
    </message>
    <message>
        <source>Gets tokens by a login at an environment, in your browser or by a code. What would be asked is shown first.</source>
        <translation>在浏览器中或凭代码登录某个环境以获取令牌。会先显示将询问的内容。</translation>
    </message>
    <message>
        <source>First the provider would be asked where to log in. Nothing leaves but the question.</source>
        <translation>首先会向提供方询问登录地址。除这一询问外，没有任何内容外发。</translation>
    </message>
    <message>
        <source>This would be asked next:</source>
        <translation>接下来将询问：</translation>
    </message>
    <message>
        <source>%1 for %2; what goes there: %3</source>
        <translation>%1，用途：%2；发往该处：%3</translation>
    </message>
    <message>
        <source>, and the secret %1</source>
        <translation>，以及机密 %1</translation>
    </message>
    <message>
        <source>. Only the provider names this host.</source>
        <translation>。仅提供方提到此主机。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>From %1 came: %2. They stand in the list.</source>
        <translation>从 %1 获得：%2。已列入列表。</translation>
    </message>
    <message>
        <source>&amp;Ask once</source>
        <translation>询问一次(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>打开浏览器(&amp;O)</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>再次打开(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;py the address</source>
        <translation>复制地址(&amp;P)</translation>
    </message>
    <message>
        <source>Open the p&amp;age</source>
        <translation>打开页面(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;py the code</source>
        <translation>复制代码(&amp;P)</translation>
    </message>
    <message>
        <source>Gets tokens by a login at an environment. There is none yet.</source>
        <translation>通过登录某个环境获取令牌。目前还没有环境。</translation>
    </message>
    <message>
        <source>Gets tokens by a login. How to log in to %1 is not described yet.</source>
        <translation>通过登录获取令牌。尚未描述如何登录 %1。</translation>
    </message>
    <message>
        <source>&amp;Describe an environment…</source>
        <translation>描述环境(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Describe the login…</source>
        <translation>描述登录方式(&amp;D)…</translation>
    </message>
    <message>
        <source>Open the page on any device, and type in this code. It counts for %1.</source>
        <translation>在任意设备上打开该页面并输入此代码，%1 内有效。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>环境…</translation>
    </message>
    <message>
        <source>recorded, as of %1</source>
        <translation>记录，截至 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>checking, %1 of %2 environments</source>
        <translation>正在检查，已完成 %1/%2 个环境</translation>
    </message>
    <message>
        <source>token from the clipboard</source>
        <translation>来自剪贴板的令牌</translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1，记录</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>没有移除任何内容。</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已移除：%1。</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The demo brings its own environments.</source>
        <translation>演示自带环境。</translation>
    </message>
    <message>
        <source>This request was recorded.</source>
        <translation>此请求是记录下来的。</translation>
    </message>
    <message>
        <source>Paste a token and ask: the certificate of now is what can be trusted.</source>
        <translation>请粘贴令牌并询问：能信任的是当前的证书。</translation>
    </message>
    <message>
        <source>The environments file was not read.</source>
        <translation>未能读取环境文件。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Open an environments file</source>
        <translation>打开环境文件</translation>
    </message>
    <message>
        <source>Environments (*.json)</source>
        <translation>环境 (*.json)</translation>
    </message>
    <message>
        <source>About Jotscope</source>
        <translation>关于 Jotscope</translation>
    </message>
    <message>
        <source>Jotscope %1</source>
        <translation>Jotscope %1</translation>
    </message>
    <message>
        <source>Explains why a service says that the user of a token does not exist.

GPL-3.0-or-later. No telemetry, no update check.</source>
        <translation>说明服务为何称令牌的用户不存在。

GPL-3.0-or-later。没有遥测，也不检查更新。</translation>
    </message>
    <message>
        <source>Allowed for this run only.</source>
        <translation>仅允许本次运行。</translation>
    </message>
    <message>
        <source>The demo has no such sample.</source>
        <translation>演示中没有这个示例。</translation>
    </message>
    <message>
        <source>The demo could not start.</source>
        <translation>演示无法启动。</translation>
    </message>
    <message>
        <source>Open files in which tokens are looked for</source>
        <translation>打开要从中查找令牌的文件</translation>
    </message>
    <message>
        <source>pasted keys</source>
        <translation>粘贴的密钥</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>这些密钥无法使用。</translation>
    </message>
    <message>
        <source>Use as keys for now</source>
        <translation>用作临时密钥</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>These are keys, not a token.</source>
        <translation>这些是密钥，不是令牌。</translation>
    </message>
    <message>
        <source>Taken as the answer to this token.</source>
        <translation>已作为此令牌的响应。</translation>
    </message>
    <message>
        <source>What it says stands under Server answer.</source>
        <translation>其含义见“服务器响应”。</translation>
    </message>
    <message>
        <source>Now paste the token that it refused, or the request that carried it.</source>
        <translation>现在请粘贴被它拒绝的令牌，或携带该令牌的请求。</translation>
    </message>
    <message>
        <source>The environments file changed on disk.</source>
        <translation>环境文件已在磁盘上更改。</translation>
    </message>
    <message>
        <source>It was read again.</source>
        <translation>已重新读取。</translation>
    </message>
    <message>
        <source>Nothing to inspect.</source>
        <translation>没有可检查的内容。</translation>
    </message>
    <message>
        <source>The language changes when Jotscope starts again.</source>
        <translation>语言将在 Jotscope 重新启动后更改。</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>还没有可比较的对象。</translation>
    </message>
    <message>
        <source>Paste the other token with %1, then compare.</source>
        <translation>请用 %1 粘贴另一个令牌，然后比较。</translation>
    </message>
    <message>
        <source>What was copied was taken off the clipboard.</source>
        <translation>所复制的内容已从剪贴板移除。</translation>
    </message>
    <message>
        <source>Leave it to describe yours: its tokens go, what you pasted stays.</source>
        <translation>退出后即可描述您自己的环境：演示令牌会消失，您粘贴的内容保留。</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>The token was forgotten.</source>
        <translation>令牌已移除。</translation>
    </message>
    <message>
        <source>While this window is open it can be had back.</source>
        <translation>此窗口打开期间可以恢复。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>While this window is open they can be had back.</source>
        <translation>此窗口打开期间可以恢复。</translation>
    </message>
    <message>
        <source>That is a service&apos;s answer.</source>
        <translation>这是服务的响应。</translation>
    </message>
    <message>
        <source>There is no token yet: paste one, or open a file.</source>
        <translation>还没有令牌：请粘贴一个，或打开文件。</translation>
    </message>
    <message>
        <source>This token comes from a case file: its answers are those that were recorded.</source>
        <translation>此令牌来自案例文件：其应答即当时所记录的。</translation>
    </message>
    <message>
        <source>No environment is described yet, so there is nobody to ask.</source>
        <translation>尚未描述任何环境，因此无处可问。</translation>
    </message>
    <message>
        <source>The window is offline.</source>
        <translation>窗口处于离线状态。</translation>
    </message>
    <message>
        <source>The demo&apos;s environments stand in no file that the command could name.</source>
        <translation>演示的环境不在任何文件中，命令无法引用。</translation>
    </message>
    <message>
        <source>It is being asked already.</source>
        <translation>正在询问。</translation>
    </message>
    <message>
        <source>Only a part was read.</source>
        <translation>只读取了一部分。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stand on a cell of a table first: its column becomes wider or narrower.</source>
        <translation>请先选中表格中的单元格：所在列会变宽或变窄。</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %Ln tokens.</source>
        <translation>
            <numerusform>已移除 %Ln 个令牌。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::MakerWindow</name>
    <message>
        <source>Make a test token — Jotscope</source>
        <translation>制作测试令牌 — Jotscope</translation>
    </message>
    <message>
        <source>You are making a test token.</source>
        <translation>您正在制作测试令牌。</translation>
    </message>
    <message>
        <source>Nothing is judged in this window. Copy the token and paste it into the inspector: it arrives there as “made here”.</source>
        <translation>此窗口不作任何判断。复制令牌并粘贴到检查窗口：它在那里会标为“在此制作”。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>&amp;From the inspected token</source>
        <translation>取自所检查的令牌(&amp;F)</translation>
    </message>
    <message>
        <source>Start with the header and the payload that the inspector shows</source>
        <translation>以检查窗口显示的头部和载荷为起点</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Fresh &amp;times</source>
        <translation>更新时间(&amp;T)</translation>
    </message>
    <message>
        <source>“iat” becomes now, “exp” an hour from now, “nbf” now where it stands</source>
        <translation>“iat”改为现在，“exp”改为一小时后，“nbf”若存在则改为现在</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>compact, detached</source>
        <translation>紧凑，分离载荷</translation>
    </message>
    <message>
        <source>flattened JSON</source>
        <translation>扁平 JSON</translation>
    </message>
    <message>
        <source>general JSON</source>
        <translation>通用 JSON</translation>
    </message>
    <message>
        <source>Serialization</source>
        <translation>序列化</translation>
    </message>
    <message>
        <source>E&amp;xact</source>
        <translation>原样(&amp;X)</translation>
    </message>
    <message>
        <source>White space as it is written, else none</source>
        <translation>空白按所写保留，否则全部去除</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Paste it into the inspector, or wherever a test needs it.</source>
        <translation>请粘贴到检查窗口，或测试所需之处。</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>The header is no JSON object.</source>
        <translation>头部不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>未制作。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted with %1 and %2, signed by nobody.</source>
        <translation>以 %1 和 %2 加密，无人签名。</translation>
    </message>
    <message>
        <source>signed by nobody.</source>
        <translation>无人签名。</translation>
    </message>
    <message>
        <source>signed with %1.</source>
        <translation>以 %1 签名。</translation>
    </message>
    <message>
        <source>The payload is no JSON; it went in as it stands.</source>
        <translation>载荷不是 JSON，已原样放入。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::NetworkForm</name>
    <message>
        <source>Allow &amp;http:// off this computer</source>
        <translation>允许对本机之外使用 &amp;http://</translation>
    </message>
    <message>
        <source>Whoever is on the way can read and change what is asked and answered</source>
        <translation>途中任何人都能读取并篡改询问与响应</translation>
    </message>
    <message>
        <source>&amp;Authorities (PEM)</source>
        <translation>颁发机构 (PEM)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>客户端证书(&amp;C)</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>其密钥(&amp;K)</translation>
    </message>
    <message>
        <source>The key&apos;s &amp;password</source>
        <translation>密钥的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Host whose certificate is looked at</source>
        <translation>要查看证书的主机</translation>
    </message>
    <message>
        <source>Look at its certi&amp;ficate…</source>
        <translation>查看其证书(&amp;F)…</translation>
    </message>
    <message>
        <source>Connects to that host; nothing of a token and no credential leaves</source>
        <translation>连接该主机；令牌内容和凭据均不外发</translation>
    </message>
    <message>
        <source>Certificates trusted by e&amp;xception</source>
        <translation>例外信任的证书(&amp;X)</translation>
    </message>
    <message>
        <source>no https address is named here</source>
        <translation>此处没有填写 https 地址</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::PasteZone</name>
    <message>
        <source>Paste a token, or anything that contains one</source>
        <translation>粘贴令牌，或任何包含令牌的内容</translation>
    </message>
    <message>
        <source>It is found and decoded here, on this computer. Nothing is sent until you allow it.</source>
        <translation>查找和解码都在本机进行。未经您允许，不会发送任何内容。</translation>
    </message>
    <message>
        <source>or drop a file anywhere in this window</source>
        <translation>或将文件拖放到此窗口任意位置</translation>
    </message>
    <message>
        <source>Paste   Ctrl+V</source>
        <translation>粘贴   Ctrl+V</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>&amp;Back to the token</source>
        <translation>返回令牌(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the token (Esc)</source>
        <translation>返回令牌 (Esc)</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>捕获…</translation>
    </message>
    <message>
        <source>A bearer header, a cURL command, a HAR file, log lines, a cookie, a server&apos;s error page.</source>
        <translation>Bearer 头部、cURL 命令、HAR 文件、日志行、Cookie、服务器的错误页面。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ProxyDialog</name>
    <message>
        <source>As the d&amp;esktop does (and http_proxy, https_proxy, no_proxy)</source>
        <translation>跟随桌面设置（以及 http_proxy、https_proxy、no_proxy）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Directly, without a proxy</source>
        <translation>直接连接，不用代理(&amp;D)</translation>
    </message>
    <message>
        <source>Through &amp;this proxy:</source>
        <translation>通过此代理(&amp;T)：</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>A proxy finds the address of a host itself: that it is no private one cannot be checked then, and each request says so. This computer&apos;s own servers are always asked directly.</source>
        <translation>代理会自行解析主机地址：此时无法检查该地址是否为私有地址，每个请求都会注明。本机上的服务器始终直接询问。</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>暂不可用：</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::RelayRow</name>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Forward calls to a service</source>
        <translation>将调用转发给服务</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>服务(&amp;V)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>端口(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>复制地址(&amp;Y)</translation>
    </message>
    <message>
        <source>The service: %1.</source>
        <translation>服务：%1。</translation>
    </message>
    <message>
        <source>Port %1 is taken.</source>
        <translation>端口 %1 已被占用。</translation>
    </message>
    <message>
        <source>relay at port %1</source>
        <translation>中继位于端口 %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>No call has come yet.</source>
        <translation>尚无调用到达。</translation>
    </message>
    <message>
        <source>Calls: %1, none with a token.</source>
        <translation>调用：%1 次，均不含令牌。</translation>
    </message>
    <message>
        <source>Calls: %1, the last token at %2.</source>
        <translation>调用：%1 次，最近的令牌在 %2。</translation>
    </message>
    <message>
        <source>Failed at the service: %1 (%2).</source>
        <translation>在服务处失败：%1 次（%2）。</translation>
    </message>
    <message>
        <source>Left by the client: %1.</source>
        <translation>客户端中途离开：%1 次。</translation>
    </message>
    <message>
        <source>Not passed on, foreign or no sound request: %1.</source>
        <translation>未转发（外来请求或不合规请求）：%1 次。</translation>
    </message>
    <message>
        <source>Connections turned away: %1.</source>
        <translation>拒绝的连接：%1 个。</translation>
    </message>
    <message>
        <source>Off. While on, calls pass through here to their service; each token comes with its answer.</source>
        <translation>已关闭。开启后，调用经由此处到达其服务；每个令牌都带有其响应。</translation>
    </message>
    <message>
        <source>On. Give the client the address below in place of its service&apos;s.</source>
        <translation>已开启。请将客户端的服务地址换成下面的地址。</translation>
    </message>
    <message>
        <source>TLS as in %1.</source>
        <translation>TLS 设置同 %1。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ReportChoices</name>
    <message>
        <source>I know that this file can be used to log in until %1</source>
        <translation>我知道在 %1 之前此文件可用于登录</translation>
    </message>
    <message>
        <source>I know that this file will hold the whole token</source>
        <translation>我知道此文件将包含完整令牌</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;This token</source>
        <translation>此令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All %1 tokens of the list</source>
        <translation>列表中的全部 %1 个令牌(&amp;A)</translation>
    </message>
    <message>
        <source>Removed before it is written</source>
        <translation>写入前移除</translation>
    </message>
    <message>
        <source>&amp;Signatures and secrets</source>
        <translation>签名和机密(&amp;S)</translation>
    </message>
    <message>
        <source>The token can no longer be used.</source>
        <translation>令牌将无法再使用。</translation>
    </message>
    <message>
        <source>&amp;Identities too: they become labels</source>
        <translation>身份信息也移除：以标签代替(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>不移除(&amp;N)</translation>
    </message>
    <message>
        <source>Claims that stay as they are</source>
        <translation>保持原样的声明</translation>
    </message>
    <message>
        <source>Ticked claims stay as they are, the others become labels.</source>
        <translation>勾选的声明保持原样，其余以标签代替。</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Sections, besides the answer</source>
        <translation>除答案外的章节</translation>
    </message>
    <message>
        <source>A format for programs always holds everything.</source>
        <translation>面向程序的格式始终包含全部内容。</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>A report of the window tells so many, and says so. “jotscope-cli audit --report” takes a file of any size.</source>
        <translation>窗口的报告最多包含这么多令牌，并会加以说明。“jotscope-cli audit --report” 可处理任意大小的文件。</translation>
    </message>
    <message>
        <source>The fi&amp;rst %1 of %2 tokens</source>
        <translation>前 %1 个令牌，共 %2 个(&amp;R)</translation>
    </message>
    <message>
        <source>%1 that the fi&amp;lter shows</source>
        <translation>筛选器显示的 %1 个(&amp;L)</translation>
    </message>
    <message>
        <source>The first %1 of %2 that the fi&amp;lter shows</source>
        <translation>筛选器显示的 %2 个中的前 %1 个(&amp;L)</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing of the token is removed.</source>
        <translation>令牌内容未作任何移除。</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>已移除：</translation>
    </message>
    <message>
        <source>Secrets of environments are never written.</source>
        <translation>环境的机密绝不写入。</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>报告写入位置</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Paste it into a ticket.</source>
        <translation>可粘贴到工单中。</translation>
    </message>
    <message>
        <source>This file exists.</source>
        <translation>此文件已存在。</translation>
    </message>
    <message>
        <source>Write once more to replace it, or give another name.</source>
        <translation>再次写入将替换它；或另取名称。</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>未写入。</translation>
    </message>
    <message>
        <source>The PDF is being made:</source>
        <translation>正在生成 PDF：</translation>
    </message>
    <message>
        <source>%1% done.</source>
        <translation>已完成 %1%。</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>正在生成预览。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ReportPreview</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>… and %1 octets more</source>
        <translation>… 另有 %1 个字节</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::RequestsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>request %1, %2: %3</source>
        <translation>请求 %1，%2：%3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>By</source>
        <translation>响应方</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>With $SECRET in place of any secret</source>
        <translation>机密一律以 $SECRET 代替</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>查看证书…</translation>
    </message>
    <message>
        <source>Its names, dates and fingerprint; from there it can be trusted for this host</source>
        <translation>其名称、日期和指纹；可由此为该主机信任它</translation>
    </message>
    <message>
        <source>Headers and body of the chosen request</source>
        <translation>所选请求的头部和正文</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>Cancel this request</source>
        <translation>取消此请求</translation>
    </message>
    <message>
        <source>Its environment is asked nothing more for this token; the others go on</source>
        <translation>此环境不再就此令牌被询问；其他环境继续</translation>
    </message>
    <message>
        <source>Ask this environment again</source>
        <translation>再次询问此环境</translation>
    </message>
    <message>
        <source>For the token that is shown, with fresh keys; the other environments are not asked</source>
        <translation>针对当前令牌，使用最新密钥；不询问其他环境</translation>
    </message>
    <message>
        <source>Every request of this run, whatever token it was for, or those of the token that is shown</source>
        <translation>本次运行的所有请求（不论针对哪个令牌），或仅当前所示令牌的请求</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
    <message>
        <source>Only this token&apos;s: %1</source>
        <translation>仅此令牌的：%1 个</translation>
    </message>
    <message>
        <source>Nothing was asked for this token.</source>
        <translation>未针对此令牌询问任何内容。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ScanLine</name>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>剩余 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Reads on as the file grows, and when it is rotated</source>
        <translation>随文件增长和轮转继续读取</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>following as it grows · %1</source>
        <translation>随增长跟踪 · %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 的 %1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped at %1 %, %n found</source>
        <translation>
            <numerusform>停在 %1 %，找到 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n found</source>
        <translation>
            <numerusform>已停止，找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>no token in %1</source>
        <translation>%1 中没有令牌</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in %1</source>
        <translation>
            <numerusform>%1 中有 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: the list is full, at %2 tokens or 2 GB of them. jotscope-cli scan finds all.</source>
        <translation>%1：列表已满（%2 个令牌或 2 GB）。jotscope-cli scan 可找到全部。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SecretField</name>
    <message>
        <source>Where the secret lives</source>
        <translation>机密存放位置</translation>
    </message>
    <message>
        <source>Put into keychain…</source>
        <translation>存入密钥环…</translation>
    </message>
    <message>
        <source>Type or paste the secret once; from then on only its name is shown</source>
        <translation>机密只需输入或粘贴一次；此后只显示其名称</translation>
    </message>
    <message>
        <source>Put a secret into the keychain</source>
        <translation>将机密存入密钥环</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>机密(&amp;S)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>In the keychain, %n characters.</source>
        <translation>
            <numerusform>在密钥环中，%n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::ServiceView</name>
    <message>
        <source>What the service answered</source>
        <translation>服务的响应内容</translation>
    </message>
    <message>
        <source>HTTP/1.1 403 Forbidden

{&quot;msg&quot;: &quot;User from sub claim in JWT does not exist&quot;}</source>
        <translation>HTTP/1.1 403 Forbidden

{&quot;msg&quot;: &quot;User from sub claim in JWT does not exist&quot;}</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Session</name>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Found &quot;%1&quot;, so the first is shown. There are: %2.</source>
        <translation>实际为 &quot;%1&quot;，因此显示第一个。可选：%2。</translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1，记录</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SessionKeys</name>
    <message>
        <source>Expected a secret in %1, found other text. Choose another encoding.</source>
        <translation>预期 %1 中为机密，实际为其他文本。请选择其他编码。</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>only its public half is used</source>
        <translation>仅使用其公钥部分</translation>
    </message>
    <message>
        <source>never used: %1</source>
        <translation>绝不使用：%1</translation>
    </message>
    <message>
        <source>1 key: %1</source>
        <translation>1 个密钥：%1</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 个密钥</translation>
    </message>
    <message>
        <source>The address of a key set. Use now asks %1; nothing of the token leaves.</source>
        <translation>这是密钥集的地址。“立即使用”会询问 %1；令牌内容不外发。</translation>
    </message>
    <message>
        <source>An issuer. Use now asks %1 for its discovery document and keys; nothing of the token leaves.</source>
        <translation>这是签发者。“立即使用”会向 %1 获取其发现文档和密钥；令牌内容不外发。</translation>
    </message>
    <message>
        <source>PEM, %1</source>
        <translation>PEM，%1</translation>
    </message>
    <message>
        <source>pasted PEM</source>
        <translation>粘贴的 PEM</translation>
    </message>
    <message>
        <source>JWK or JWKS, %1</source>
        <translation>JWK 或 JWKS，%1</translation>
    </message>
    <message>
        <source>pasted JWKS</source>
        <translation>粘贴的 JWKS</translation>
    </message>
    <message>
        <source>No URL, PEM or JWK. A shared secret belongs into the field below.</source>
        <translation>不是 URL、PEM 或 JWK。共享密钥请填入下方字段。</translation>
    </message>
    <message>
        <source>typed secret</source>
        <translation>输入的机密</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SettingsDialog</name>
    <message>
        <source>As the desktop does.</source>
        <translation>与桌面一致。</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>直接连接，不用代理。</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources, %1</source>
        <translation>
            <numerusform>%n 个来源，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes when Jotscope starts again.</source>
        <translation>下次启动 Jotscope 时生效。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Nothing fades or draws itself. Where the desktop asks for that, it is so anyway.</source>
        <translation>不使用淡入淡出或绘制动画。若桌面已如此要求，则始终如此。</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>时间显示为</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>the time zone of this computer (%1)</source>
        <translation>本机时区 (%1)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>As each environment says</source>
        <translation>按各环境设置</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>How far a clock may be off before a time counts as passed, in every environment. It is kept for the next start; beside the timeline it is chosen for this run alone.</source>
        <translation>在所有环境中，时钟偏差多大以内时间仍不算已过。下次启动时保留；在时间线旁选择的容差仅用于本次运行。</translation>
    </message>
    <message>
        <source>Approved hosts</source>
        <translation>已允许的主机</translation>
    </message>
    <message>
        <source>Not all was forgotten.</source>
        <translation>未能全部忘记。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Start o&amp;ffline</source>
        <translation>离线启动(&amp;F)</translation>
    </message>
    <message>
        <source>Nobody is asked until Online is switched on. Tokens are decoded all the same.</source>
        <translation>打开“在线”之前不询问任何主机。令牌仍会解码。</translation>
    </message>
    <message>
        <source>Copied tokens and secrets leave the clipboard</source>
        <translation>复制的令牌和机密离开剪贴板</translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation>30 秒后</translation>
    </message>
    <message>
        <source>after a minute</source>
        <translation>1 分钟后</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <source>never by themselves</source>
        <translation>从不自动离开</translation>
    </message>
    <message>
        <source>Unless never, also when Jotscope ends. What another program has copied since stays.</source>
        <translation>除非选择“从不”，Jotscope 结束时也会移除。其他程序此后复制的内容保持不变。</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>全部忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Published keys that are kept for the next start</source>
        <translation>为下次启动保存的已发布密钥</translation>
    </message>
    <message>
        <source>They are no secrets, but name the issuers that were asked. With them goes what is known of when each key came and went.</source>
        <translation>它们不是机密，但会透露询问过哪些签发者。各密钥何时出现、何时消失的记录也会一并忘记。</translation>
    </message>
    <message>
        <source>Environments file</source>
        <translation>环境文件</translation>
    </message>
    <message>
        <source>It does not exist yet.</source>
        <translation>该文件尚不存在。</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>打开所在文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>It holds no secrets, only where each one is. The menu Environments opens another one.</source>
        <translation>其中没有机密，只记录机密存放在何处。可从“环境”菜单打开另一个文件。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SettingsHosts</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1，附带 %2</translation>
    </message>
    <message>
        <source>%1, with the token itself</source>
        <translation>%1，附带令牌本身</translation>
    </message>
    <message>
        <source>%1; for this run</source>
        <translation>%1；仅本次运行</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>全部忘记(&amp;A)</translation>
    </message>
    <message>
        <source>Hosts that may be asked</source>
        <translation>允许询问的主机</translation>
    </message>
    <message>
        <source>The chosen hosts are asked about again</source>
        <translation>询问所选主机之前会再次征求许可</translation>
    </message>
    <message>
        <source>Every host is asked about again</source>
        <translation>询问任何主机之前会再次征求许可</translation>
    </message>
    <message>
        <source>No host may be asked yet.</source>
        <translation>尚不允许询问任何主机。</translation>
    </message>
    <message>
        <source>%1; for one token</source>
        <translation>%1；仅限一个令牌</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SplitterKeys</name>
    <message>
        <source>No divider can be moved beside this pane.</source>
        <translation>此窗格旁没有可移动的分隔条。</translation>
    </message>
    <message>
        <source>Divider behind %1</source>
        <translation>%1之后的分隔条</translation>
    </message>
    <message>
        <source>Divider before %1</source>
        <translation>%1之前的分隔条</translation>
    </message>
    <message>
        <source>Divider below %1</source>
        <translation>%1下方的分隔条</translation>
    </message>
    <message>
        <source>Divider above %1</source>
        <translation>%1上方的分隔条</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分隔条</translation>
    </message>
    <message>
        <source>Left and Right move it, with Shift further; Esc leaves.</source>
        <translation>左右方向键移动，按住 Shift 移动更多；Esc 退出。</translation>
    </message>
    <message>
        <source>Up and Down move it, with Shift further; Esc leaves.</source>
        <translation>上下方向键移动，按住 Shift 移动更多；Esc 退出。</translation>
    </message>
    <message>
        <source>F8: the next one (%1 of %2).</source>
        <translation>F8：下一个（第 %1 个，共 %2 个）。</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::StatusLine</name>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>to 1 host you allowed.</source>
        <translation>发往 1 台主机，由您允许。</translation>
    </message>
    <message>
        <source>to %1 hosts you allowed.</source>
        <translation>发往 %1 台主机，由您允许。</translation>
    </message>
    <message>
        <source>The token itself was sent.</source>
        <translation>令牌本身已发送。</translation>
    </message>
    <message>
        <source>The token itself was not sent.</source>
        <translation>令牌本身未发送。</translation>
    </message>
    <message>
        <source>Offline. </source>
        <translation>离线。</translation>
    </message>
    <message>
        <source>What may leave, and when</source>
        <translation>哪些内容会外发、何时外发</translation>
    </message>
    <message>
        <source>Show ledger</source>
        <translation>显示请求记录</translation>
    </message>
    <message>
        <source>1 environment, %1</source>
        <translation>1 个环境，%1</translation>
    </message>
    <message>
        <source>%1 environments, %2</source>
        <translation>%1 个环境，%2</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>尚无环境</translation>
    </message>
    <message>
        <source>No environments, keys for now</source>
        <translation>无环境，有临时密钥</translation>
    </message>
    <message>
        <source>to 1 host of the demo, on this computer.</source>
        <translation>发往演示的 1 台主机，在本机上。</translation>
    </message>
    <message>
        <source>to %1 hosts of the demo, on this computer.</source>
        <translation>发往演示的 %1 台主机，在本机上。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>how many requests, to whom, and a sentence on the token</comment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>Clipboard watch off</source>
        <translation>未监视剪贴板</translation>
    </message>
    <message>
        <source>Relay off</source>
        <translation>中继已关闭</translation>
    </message>
    <message>
        <source>%1 requests (%2 not sent)</source>
        <translation>%1 个请求（%2 个未发送）</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SubjectModel</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Code point</source>
        <translation>码位</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>字符说明</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::SubjectView</name>
    <message>
        <source>The token names no user.</source>
        <translation>令牌未指明用户。</translation>
    </message>
    <message>
        <source>Characters of the user&apos;s id</source>
        <translation>用户 ID 的字符</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimeControls</name>
    <message>
        <source>The instant that every verdict is judged at</source>
        <translation>所有结论以此时刻为准</translation>
    </message>
    <message>
        <source>How far a clock may be off before a time counts as passed</source>
        <translation>时钟可偏差多少而不算时间已过</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>截至：%1</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>截至：现在</translation>
    </message>
    <message>
        <source>Leeway: %1 s</source>
        <translation>容差：%1 秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>签发时</translation>
    </message>
    <message>
        <source>Just before it expires</source>
        <translation>即将过期时</translation>
    </message>
    <message>
        <source>Just after it expires</source>
        <translation>刚过期后</translation>
    </message>
    <message>
        <source>When the service answered</source>
        <translation>服务响应时</translation>
    </message>
    <message>
        <source>Another instant…</source>
        <translation>其他时刻…</translation>
    </message>
    <message>
        <source>As each environment says</source>
        <translation>按各环境设置</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>An instant such as 2026-01-02T03:04:05Z, or seconds since 1970.</source>
        <translation>时刻，如 2026-01-02T03:04:05Z，或自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>Judge then</source>
        <translation>以此判断</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>time of this computer</comment>
        <translation>本地</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>容差</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimelineBar</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>响应 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>valid %1 more</source>
        <translation>剩余有效期 %1</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>已过期 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>&amp;Judge as of %1</source>
        <translation>按 %1 时刻判定(&amp;J)</translation>
    </message>
    <message>
        <source>Judge as of &amp;now</source>
        <translation>按当前时刻判定(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>放大(&amp;I)	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	-</source>
        <translation>缩小(&amp;O)	-</translation>
    </message>
    <message>
        <source>&amp;Whole timeline	0</source>
        <translation>整条时间线(&amp;W)	0</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimelineModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>响应 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>距现在</translation>
    </message>
    <message>
        <source>judged at this instant</source>
        <translation>判定时刻</translation>
    </message>
    <message>
        <source>From then</source>
        <translation>距该时刻</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>以表格显示时间线</translation>
    </message>
    <message>
        <source>%1, history compressed</source>
        <translation>%1，历史已压缩</translation>
    </message>
    <message>
        <source>%1, enlarged %2 times</source>
        <translation>%1，放大 %2 倍</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenCombo</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The token that the window is about</source>
        <translation>窗口当前显示的令牌</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个令牌</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>上一个令牌</translation>
    </message>
    <message>
        <source>Next token (Ctrl+PgDown)</source>
        <translation>下一个令牌 (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Previous token (Ctrl+PgUp)</source>
        <translation>上一个令牌 (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>The token that the window is about: %1</source>
        <translation>窗口正在显示的令牌：%1</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenList</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Every token you paste, open or capture is listed here, with its place and its verdict.</source>
        <translation>您粘贴、打开或捕获的每个令牌都列在这里，并标明位置和结论。</translation>
    </message>
    <message>
        <source>Kept in memory only, forgotten when the window closes.</source>
        <translation>仅保存在内存中，窗口关闭即忘记。</translation>
    </message>
    <message>
        <source>No token fits the filter.</source>
        <translation>没有符合筛选条件的令牌。</translation>
    </message>
    <message>
        <source>Filter the tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>%1 fit</source>
        <translation>%1 个符合</translation>
    </message>
    <message>
        <source>%1 % checked; what is in sight is checked first.</source>
        <translation>已检查 %1 %；先检查可见的。</translation>
    </message>
    <message>
        <source>%1 fit so far</source>
        <translation>目前符合 %1 个</translation>
    </message>
    <message>
        <source>%1 are not looked at yet, and may fit too.</source>
        <translation>还有 %1 个尚未查看，也可能符合。</translation>
    </message>
    <message>
        <source>Filter: subject, verdict…</source>
        <translation>筛选：主体、结论…</translation>
    </message>
    <message>
        <source>Looks through issuer, subject, verdict (rejected, accepted, expired …), kind, environment, place and source; several words have to stand there all</source>
        <translation>搜索签发者、主体、结论（已拒绝、已接受、已过期等）、类型、环境、位置和来源；多个词须全部出现</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>没有签发者</translation>
    </message>
    <message>
        <source>issue time not said</source>
        <translation>未给出签发时间</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>签发于 %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>过期于 %1</translation>
    </message>
    <message>
        <source>no issuer</source>
        <translation>没有签发者</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>没有主体</translation>
    </message>
    <message>
        <source>subject %1</source>
        <translation>主体 %1</translation>
    </message>
    <message>
        <source>issuer %1</source>
        <translation>签发者 %1</translation>
    </message>
    <message>
        <source>issued %1 ago</source>
        <translation>%1前签发</translation>
    </message>
    <message>
        <source>issued %1 in the future</source>
        <translation>签发时间在%1后</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>%1前看到</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens, folded</source>
        <translation>
            <numerusform>%n 个令牌，已折叠</numerusform>
        </translation>
    </message>
    <message>
        <source>A click, or the keys Left and Right, fold it</source>
        <translation>单击或按左右键可折叠与展开</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenText</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The token&apos;s text, part by part. Read-only.</source>
        <translation>令牌的文本，按部分显示。只读。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flaws</source>
        <translation>
            <numerusform>%1，%n 处缺陷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokenView</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Which of the tokens in this text</source>
        <translation>此文本中的哪个令牌</translation>
    </message>
    <message>
        <source>Which of the tokens in this text is shown here and under Claims</source>
        <translation>此文本中的哪个令牌显示在此处和“声明”中</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Copy the selected characters, or the whole token</source>
        <translation>复制所选字符，或整个令牌</translation>
    </message>
    <message>
        <source>Unfold token</source>
        <translation>展开令牌</translation>
    </message>
    <message>
        <source>Show every character (Ctrl+U)</source>
        <translation>显示所有字符 (Ctrl+U)</translation>
    </message>
    <message>
        <source>DPoP proof:</source>
        <translation>DPoP 证明：</translation>
    </message>
    <message>
        <source>Access token of “at_hash”:</source>
        <translation>“at_hash”的访问令牌：</translation>
    </message>
    <message>
        <source>Code of “c_hash”:</source>
        <translation>“c_hash”的代码：</translation>
    </message>
    <message>
        <source>State of “s_hash”:</source>
        <translation>“s_hash”的状态：</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>客户端证书：</translation>
    </message>
    <message>
        <source>the one that came with it fits.</source>
        <translation>与随附的证书相符。</translation>
    </message>
    <message>
        <source>Not looked at: %1.</source>
        <translation>未检查：%1。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Paste a token anywhere in this window</source>
        <translation>将令牌粘贴到此窗口任意位置</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>不是令牌</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>看起来像 %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>complete, no flaws</source>
        <translation>完整，无缺陷</translation>
    </message>
    <message>
        <source>one flaw</source>
        <translation>1 处缺陷</translation>
    </message>
    <message numerus="yes">
        <source>%n flaws</source>
        <translation>
            <numerusform>%n 处缺陷</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 removed</source>
        <translation>；已去除 %1</translation>
    </message>
    <message>
        <source>&amp;Copy the selected characters</source>
        <translation>复制所选字符(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold token</source>
        <translation>展开令牌(&amp;U)</translation>
    </message>
    <message>
        <source>the signature was removed from the record</source>
        <translation>签名已从记录中移除</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::TokensMatrixModel</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
</context>
<context>
    <name>jotscope::ui::Trial</name>
    <message>
        <source>without kid</source>
        <translation>无 kid</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No provider is chosen.</source>
        <translation>未选择提供方。</translation>
    </message>
    <message>
        <source>This provider is asked with a token: paste one into the window first.</source>
        <translation>询问此提供方需要令牌：请先将令牌粘贴到窗口中。</translation>
    </message>
    <message>
        <source>Type an id to try, or a known good id.</source>
        <translation>请输入要试的 ID，或已知有效 ID。</translation>
    </message>
    <message>
        <source>discovery of %1</source>
        <translation>%1 的发现文档</translation>
    </message>
    <message>
        <source>with the token itself</source>
        <translation>携带令牌本身</translation>
    </message>
    <message>
        <source>with the secret %1</source>
        <translation>携带机密 %1</translation>
    </message>
    <message>
        <source>the address found there</source>
        <translation>其中找到的地址</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>nothing: the file is read</source>
        <translation>无：读取文件</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后 </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>未指明来源。</translation>
    </message>
    <message>
        <source>Works:</source>
        <translation>可用：</translation>
    </message>
    <message>
        <source>Does not work yet:</source>
        <translation>尚不可用：</translation>
    </message>
    <message>
        <source>Not asked:</source>
        <translation>未询问：</translation>
    </message>
    <message>
        <source>Answer: %1,</source>
        <translation>响应：%1，</translation>
    </message>
    <message>
        <source>Trusted already.</source>
        <translation>已受信任。</translation>
    </message>
    <message>
        <source>%1 needs no exception.</source>
        <translation>%1 无需例外。</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>未能看到。</translation>
    </message>
</context>
</TS>
