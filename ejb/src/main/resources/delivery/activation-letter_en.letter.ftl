<#import "/letter-parts.letter.ftl" as letter>
<@letter.page language="en" title="Your activation code" foot="Letter ${numberInGroups?join(' ')}. Questions: ${support}">
    <p>Dear ${recipient},</p>
    <p>On ${orderedOn} you asked us to confirm your identity by a letter to this address. With this code you complete it:</p>
<@letter.box until="It works once, for your account alone, and until ${validUntil}."/>
    <h2>What to do</h2>
    <ol>
      <li>Open <b>${baseUrl}</b> and sign in.</li>
      <li>Continue your identity proofing, which asks you for the code.</li>
      <li>Type the code. Capital or small letters, spaces and dashes make no difference.</li>
    </ol>
    <h2>Keep it to yourself</h2>
    <p>Nobody from Countersign will ask you for this code by telephone, text message or e-mail. If you order another letter, this code stops working.</p>
    <p>You did not ask for this letter? Then somebody may be using your name. Please tell us: ${support}.</p>
</@letter.page>
