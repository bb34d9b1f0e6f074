Identity proofing objected to: ${userId}

Somebody who was told of a proof of identity says that it was not of him. The proof has lapsed. Find out who was proofed.

Account: ${userId}
Organization: ${organization}
Proof: ${proof}
When: ${when}

${baseUrl}
