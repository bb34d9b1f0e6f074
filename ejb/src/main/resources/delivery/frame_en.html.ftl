<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>
@media (prefers-color-scheme: dark) {
  .ground { background: #0f161c !important; }
  .paper { background: #172029 !important; border-color: #2e3b47 !important; }
  .ink, .paper h1, .paper p, .paper td, .paper th, .paper li { color: #e8eef3 !important; }
  .quiet, .paper .quiet { color: #a3b1be !important; }
  .brand { color: #6cc5d8 !important; }
  .paper a { color: #6cc5d8; }
  .paper a.button { background: #6cc5d8 !important; color: #07222a !important; }
  .box { background: #123440 !important; color: #e8eef3 !important; }
  .line { border-color: #2e3b47 !important; }
}
@media (max-width: 480px) {
  .paper { padding: 24px 20px !important; }
}
</style>
</head>
<body class="ground" style="margin:0; padding:0; background:#f5f7f9;">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0" class="ground" style="background:#f5f7f9;">
<tr><td align="center" style="padding:32px 12px;">
  <table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0" style="max-width:560px;">
  <tr><td class="brand" style="padding:0 4px 16px; font:650 18px/24px system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif; color:#0a5a6c;">Countersign</td></tr>
  <tr><td class="paper ink" style="background:#ffffff; border:1px solid #d8dee4; border-radius:8px; padding:32px; font:16px/24px system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif; color:#14202b;">
${html}
  </td></tr>
  <tr><td class="quiet" style="padding:16px 4px 0; font:13px/20px system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif; color:#4a5866;">
    Countersign is the credential office of your company and its partners. Nobody here will ever ask you for a code or a password.
    If you did not expect this message, tell your organization’s administrator.
  </td></tr>
  </table>
</td></tr>
</table>
</body>
</html>
