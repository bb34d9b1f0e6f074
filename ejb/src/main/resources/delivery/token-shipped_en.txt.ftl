Your hardware token is on its way

Your hardware token, serial ending ${serialEnding}, from order ${orderNumber} was posted today.

Tracking number: ${trackingNumber}
To: ${recipient}
<#list address?split("\n") as line>
    ${line}
</#list>

It usually takes 3 to 5 business days. When you have it:
1. Sign in and open ${baseUrl}/get-credentialed
2. Enter the license key from our other e-mail, if you have not yet done so.
3. Register the token: its serial number, then two codes in a row.

Nobody can register this token without the license key of this order.
