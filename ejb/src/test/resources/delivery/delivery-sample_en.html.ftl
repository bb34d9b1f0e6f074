<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Hello ${name}</@mail.title>
<@mail.p>Nothing happened.</@mail.p>
<@mail.button to="${baseUrl}/home">Go home</@mail.button>
