Your identity could not be proofed

Hello ${name},

after your appointment on ${day} at ${time} (${zone}) your identity could not be proofed, and this proofing has ended. What you bought stays yours.

You can start again: with another valid identity document, or in another way:
${baseUrl}/proofing

See which documents are accepted: ${baseUrl}/proofing/documents
If you think that this is a mistake, ask customer support: ${support}
