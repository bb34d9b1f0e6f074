<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Your hardware token comes a little later</@mail.title>
<@mail.p>Order <strong>${orderNumber}</strong> is paid, but we have just run out of hardware tokens. New ones are on their way to us; yours is set aside as soon as they arrive, and we write to you the day it is posted. You need not do anything.</@mail.p>
<@mail.p>Your license key is good already: you can enter it and set up a phone in the meantime.</@mail.p>
<@mail.button to="${baseUrl}/get-credentialed/key">Enter your key</@mail.button>
