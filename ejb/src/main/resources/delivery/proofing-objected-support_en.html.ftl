<#import "/mail-parts.html.ftl" as mail>
<@mail.title>Identity proofing objected to</@mail.title>
<@mail.p>Somebody who was told of a proof of identity says that it was not of him. The proof has lapsed. Find out who was proofed.</@mail.p>
<@mail.facts>
<@mail.fact name="Account">${userId}</@mail.fact>
<@mail.fact name="Organization">${organization}</@mail.fact>
<@mail.fact name="Proof">${proof}</@mail.fact>
<@mail.fact name="When">${when}</@mail.fact>
</@mail.facts>
<@mail.button to="${baseUrl}">Open Countersign</@mail.button>
