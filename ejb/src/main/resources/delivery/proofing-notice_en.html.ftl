<#import "/mail-parts.html.ftl" as mail>
<#import "/proofing-words_en.ftl" as words>
<@mail.title>Your identity was verified at Countersign</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>the identity of the holder of the Countersign account <strong>${userId}</strong> was verified ${words.how(method)}. Countersign is the credential office of your company and its partners.</@mail.p>
<@mail.facts><@mail.fact name="When">${when}</@mail.fact></@mail.facts>
<@mail.p>If it was you, you do not need to do anything. Keep your security methods to yourself, and your e-mail address up to date.</@mail.p>
<@mail.p>If it was not you, say so. This ends the verification at once and tells customer support. You do not need to sign in.</@mail.p>
<@mail.button to="${baseUrl}/proofing/object?link=${link}">It was not me</@mail.button>
<@mail.p>The link works once, until ${until}. You can also tell customer support (${support}).</@mail.p>
<@mail.quiet>Of what was entered or shown for the verification we keep only its outcome, method, time and country. You find your account at ${baseUrl}/home.</@mail.quiet>
