/**
 * What was sold, as a subquery: orders that were not cancelled, and won deals without any order.
 * Columns: client_id, sold_on, currency, amount, cost (null: not known).
 */
export const salesSql = `(
  SELECT client_id, ordered_on AS sold_on, currency, amount_minor AS amount, cost_minor AS cost FROM sales_order
   WHERE deleted_at IS NULL AND stage <> 'cancelled'
  UNION ALL
  SELECT client_id, closed_on, currency, amount_minor, cost_minor FROM deal
   WHERE deleted_at IS NULL AND stage = 'won'
     AND id NOT IN (SELECT deal_id FROM sales_order WHERE deal_id IS NOT NULL AND deleted_at IS NULL)
)`
