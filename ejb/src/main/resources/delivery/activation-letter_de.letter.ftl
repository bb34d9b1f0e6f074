<#import "/letter-parts.letter.ftl" as letter>
<@letter.page language="de" title="Ihr Aktivierungscode" foot="Brief ${numberInGroups?join(' ')}. Fragen: ${support}">
    <p>Guten Tag, ${recipient},</p>
    <p>am ${orderedOn} haben Sie uns gebeten, Ihre Identität mit einem Brief an diese Anschrift zu bestätigen. Mit diesem Code schließen Sie das ab:</p>
<@letter.box until="Er gilt einmal, nur für Ihr Konto, und bis ${validUntil}."/>
    <h2>Was zu tun ist</h2>
    <ol>
      <li>Öffnen Sie <b>${baseUrl}</b> und melden Sie sich an.</li>
      <li>Setzen Sie Ihre Identitätsprüfung fort; sie fragt nach dem Code.</li>
      <li>Geben Sie den Code ein. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.</li>
    </ol>
    <h2>Behalten Sie ihn für sich</h2>
    <p>Niemand von Countersign fragt Sie am Telefon, per SMS oder per E-Mail nach diesem Code. Wenn Sie einen weiteren Brief bestellen, gilt dieser Code nicht mehr.</p>
    <p>Sie haben diesen Brief nicht bestellt? Dann verwendet vielleicht jemand Ihren Namen. Bitte sagen Sie es uns: ${support}.</p>
</@letter.page>
