<#import "/proofing-words_en.ftl" as words>
Your identity was verified at Countersign

Hello ${name},

the identity of the holder of the Countersign account ${userId} was verified ${words.how(method)}. Countersign is the credential office of your company and its partners.

When: ${when}

If it was you, you do not need to do anything. Keep your security methods to yourself, and your e-mail address up to date.

If it was not you, say so here:
${baseUrl}/proofing/object?link=${link}

This ends the verification at once and tells customer support. You do not need to sign in. The link works once, until ${until}. You can also tell customer support: ${support}

Of what was entered or shown for the verification we keep only its outcome, method, time and country. You find your account at ${baseUrl}/home
