-- Who may take out the file of a payment order for its bank: it holds whole numbers of cards.
update post set permissions = permissions || '{payment.files}'::text[]
  where role in ('contractorFinance', 'bankClerk') and not 'payment.files' = any(permissions);
