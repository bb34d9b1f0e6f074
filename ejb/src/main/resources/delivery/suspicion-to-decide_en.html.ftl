<#import "/mail-parts.html.ftl" as mail>
<@mail.title>A suspicion of fraud waits for a decision</@mail.title>
<@mail.p>Hello ${name},</@mail.p>
<@mail.p>an agent suspects fraud, and other people have to decide. The applicant waits until then.</@mail.p>
<@mail.button to="${baseUrl}/agent/suspicions">Look at it</@mail.button>
<@mail.quiet>We remind you once a day until it is decided.</@mail.quiet>
