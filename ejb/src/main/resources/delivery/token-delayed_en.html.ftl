<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your hardware token will be a little late</@mail.title>
<@mail.p>Order <strong>${orderNumber}</strong> is paid, but we have just run out of hardware tokens. New ones are on their way to us; we set yours aside as soon as they arrive, and write to you on the day it is posted. You do not need to do anything.</@mail.p>
<@mail.p>Your license key works already: you can enter it and set up a phone in the meantime.</@mail.p>
<@mail.button to="${baseUrl}/get-credentialed/key">Enter your key</@mail.button>
