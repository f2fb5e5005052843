// Generated from the migrations; not edited by hand.

/** Rows as they lie in the tables. */
export type Schema = {
  appraisal: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    leads_market: number | null
    opens_growth: number | null
    relies_on_us: number | null
    margin_minor: number | null
    growth_ppm: number | null
    stay_ppm: number | null
    discount_ppm: number | null
    years: number | null
    note: string
    judged_on: string
  }
  approval: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    proposal_id: string
    version: number
    version_hash: string
    asked_on: string
    to_name: string
    to_email: string
    reason: string
    request: string
    answer: string | null
    up_to_ppm: number | null
    answered_on: string | null
    answered_by: string
    note: string
  }
  attitude: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    job_id: string
    on_day: string
    power: number | null
    support: number | null
    stage: string
    note: string
  }
  brief: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    visit_id: string
    points: string
  }
  brief_read: {
    visit_id: string
    section: string
    print: string
  }
  calendar_link: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    visit_id: string
    uid: string
    occurrence: string
    origin: string
    sequence: number
    digest: string
    exported_at: string | null
  }
  change: {
    seq: number
    command_id: string
    table_name: string
    record_id: string
    kind: string
    before: string | null
    after: string | null
  }
  claim: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    person_id: string | null
    order_id: string | null
    kind: string
    text: string
    opened_on: string
    currency: string
    amount_minor: number | null
    cause: string
    settlement: string
    settled_on: string | null
    lesson: string
    source: string
    confidence: string
  }
  client: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    legal_name: string
    status: string
    is_key: number
    industry: string
    city: string
    country: string
    address: string
    phone: string
    email: string
    website: string
    tax_id: string
    currency: string
    ideal_days: number | null
    longest_days: number | null
    payment_days: number | null
    credit_limit_minor: number | null
    lost_reason: string
    tags: string
    custom: string
    notes: string
    external_ref: string
    parent_id: string | null
    prospect_stage: string
    key_reason: string
  }
  client_bonus: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    promotion_id: string
    name: string
    period: string
    period_from: string
    period_to: string
    currency: string
    bought_minor: number
    ppm: number
    amount_minor: number
    booked_on: string
  }
  client_plan: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    snoozed_until: string | null
    opening: string
    visit_minutes: number | null
    place_id: string | null
  }
  client_terms: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    column_id: string | null
    valid_to: string | null
    terms: string
    valid_from: string | null
  }
  closed_month: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    month: string
    company_id: string | null
    note: string
  }
  collection_note: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    invoice_id: string | null
    kind: string
    happened_on: string
    note: string
    tone: string | null
    promised_on: string | null
    promised_minor: number | null
    currency: string
  }
  command: {
    seq: number
    id: string
    at: string
    call: string
    title: string
    reverses: string | null
    reversed_by: string | null
  }
  commission_entry: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    company_id: string | null
    client_id: string | null
    deal_id: string | null
    order_id: string | null
    invoice_id: string | null
    payment_id: string | null
    plan_id: string | null
    version_id: string | null
    source: string
    kind: string
    line_group: string
    line_key: string
    state: string
    earned_on: string | null
    due_on: string | null
    received_on: string | null
    currency: string
    base_minor: number | null
    rate_ppm: number | null
    volume_minor: number
    amount_minor: number
    note: string
    steps: string
    external_ref: string
  }
  commission_plan: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    company_id: string | null
    name: string
    priority: number
    is_overlay: number
    notes: string
  }
  company: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    currency: string
    notes: string
  }
  content: {
    sha256: string
    bytes: number
  }
  content_chunk: {
    id: number
    sha256: string
    position: number
    data: Uint8Array
  }
  contract: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    deal_id: string | null
    company_id: string | null
    number: string
    title: string
    stage: string
    version: number
    signed_on: string | null
    starts_on: string | null
    ends_on: string | null
    renewal: string
    renewal_months: number | null
    notice_days: number | null
    currency: string
    amount_minor: number | null
    payment_days: number | null
    terms: string
    document_ids: string
    paper_place: string
  }
  contract_version: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    contract_id: string
    version: number
    replaced_on: string
    note: string
    frozen: string
  }
  credit_note: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    invoice_id: string
    order_act_id: string | null
    number: string
    issued_on: string
    currency: string
    amount_minor: number
    reason: string
    client_bonus_id: string | null
    bonus_minor: number | null
  }
  deal: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    company_id: string | null
    person_id: string | null
    proposal_id: string | null
    title: string
    stage: string
    currency: string
    amount_minor: number
    cost_minor: number | null
    chance_ppm: number
    expected_on: string | null
    closed_on: string | null
    lost_reason: string
    source: string
    notes: string
    agency_fee_minor: number | null
    lost_cause: string | null
    lost_to: string
    person_ids: string
    rivals: string
  }
  deal_line: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    deal_id: string
    position: number
    product_id: string | null
    name: string
    quantity_milli: number
    unit: string
    unit_price_minor: number
    unit_cost_minor: number | null
    discount_ppm: number
  }
  deal_stage_change: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    deal_id: string
    from_stage: string | null
    stage: string
    changed_on: string
    amount_minor: number
    chance_ppm: number
  }
  delivery: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    order_id: string
    order_line_id: string
    delivered_on: string
    number: string
    quantity_milli: number
  }
  distinct_pair: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    kind: string
    one_id: string
    other_id: string
  }
  document: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    person_id: string | null
    name: string
    media_type: string
    bytes: number
    sha256: string
    dated_on: string
    note: string
  }
  draft: {
    key: string
    value: string
    at: string
  }
  fact: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    person_id: string | null
    topic: string
    text: string
    known_on: string
    source: string
    confidence: string
  }
  figure: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    year: number
    currency: string
    revenue_minor: number | null
    margin_minor: number | null
    indicators: string
    known_on: string
    source: string
    confidence: string
  }
  forecast_snapshot: {
    made_in: string
    month: string
    currency: string
    mean_minor: number
    low_minor: number
    high_minor: number
  }
  fx_rate: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    day: string
    from_currency: string
    to_currency: string
    rate: string
  }
  invoice: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    order_id: string | null
    deal_id: string | null
    number: string
    issued_on: string
    due_on: string
    currency: string
    amount_minor: number
    vat_minor: number
    dispute: string
  }
  job: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    person_id: string
    client_id: string
    title: string
    department: string
    is_main: number
    power: number | null
    support: number | null
    stage: string
    started_on: string | null
    ended_on: string | null
    role: string
    wanted_stage: string | null
  }
  library_block: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    language: string
    topic: string
    needs: string
    body: string
  }
  map_place: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    person_id: string
    x: number
    y: number
  }
  meta: {
    key: string
    value: string
  }
  obligation: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    contract_id: string
    client_id: string
    side: string
    kind: string
    text: string
    due_on: string | null
    done_on: string | null
    remind_days: number
    amount_minor: number | null
  }
  occasion: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    kind: string
    title: string
    held_on: string
    place: string
    currency: string
    cost_minor: number | null
    guests: string
    outcome: string
  }
  order_act: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    order_id: string
    client_id: string
    order_line_id: string | null
    product_id: string | null
    kind: string
    number: string
    happened_on: string
    quantity_milli: number
    amount_minor: number
    cause: string
    note: string
    remedy: string
    settled_on: string | null
  }
  order_line: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    order_id: string
    position: number
    product_id: string | null
    name: string
    quantity_milli: number
    unit: string
    unit_price_minor: number
    unit_cost_minor: number | null
    discount_ppm: number
    promised_on: string | null
  }
  payment: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    invoice_id: string
    paid_on: string
    currency: string
    amount_minor: number
    note: string
    received_currency: string | null
    received_minor: number | null
    rate: string | null
  }
  person: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    phone: string
    email: string
    birthday: string | null
    how_to_deal: string
    notes: string
    tags: string
    external_ref: string
    personal_facts: string
    motives: string
    rivals: string
  }
  place: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    address: string
    is_base: number
    within_minutes: number
    parking_minutes: number | null
  }
  plan_version: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    plan_id: string
    valid_from: string
    valid_to: string | null
    terms: string
  }
  pool_pause: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    key: string
    until: string | null
  }
  price: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    product_id: string
    column_id: string | null
    currency: string
    price_minor: number | null
    valid_from: string
    source: string
  }
  price_column: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    currency: string
    discount_ppm: number | null
    valid_from: string
    valid_to: string | null
    notes: string
  }
  price_exception: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    product_id: string | null
    group_name: string
    terms: string
    from_milli: number
    valid_from: string
    valid_to: string | null
    reason: string
    agreed_with: string
  }
  price_rule: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    column_id: string | null
    group_name: string
    currency: string
    from_minor: number
    max_ppm: number
    near_ppm: number
    least_margin_ppm: number | null
    beyond: string
    valid_from: string
    valid_to: string | null
  }
  product: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    sku: string
    name: string
    group_name: string
    unit: string
    currency: string
    cost_minor: number | null
    vat_ppm: number
    notes: string
    ends_on: string | null
  }
  promise: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    person_id: string | null
    visit_id: string | null
    side: string
    text: string
    made_on: string
    due_on: string | null
    done_on: string | null
  }
  promotion: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    valid_from: string
    valid_to: string | null
    product_ids: string
    group_names: string
    column_ids: string
    terms: string
    conditions: string
  }
  proposal: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    number: string
    client_id: string
    person_id: string | null
    title: string
    language: string
    currency: string
    state: string
    issued_on: string
    valid_until: string
    decided_on: string | null
    reason: string
    is_vat_per_line: number
    deal_id: string | null
    template_id: string | null
    based_on_id: string | null
    version: number
    sent_on: string | null
    follow_up_on: string | null
    body: string
    adjustments: string
    filled: string
  }
  proposal_event: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    proposal_id: string
    state: string
    happened_on: string
    version: number
    reason: string
  }
  proposal_line: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    proposal_id: string
    position: number
    product_id: string | null
    name: string
    quantity_milli: number
    unit: string
    unit_price_minor: number
    unit_cost_minor: number | null
    discount_ppm: number
    vat_ppm: number
    kind: string
    role: string
    description: string
    price_base_milli: number
    adjustments: string
    priced_in: string
  }
  proposal_version: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    proposal_id: string
    version: number
    hash: string
    frozen_on: string
    currency: string
    total_minor: number
    offer: string
  }
  purchase: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    rival_id: string | null
    group_name: string
    currency: string
    year_minor: number | null
    note: string
    known_on: string
    source: string
    confidence: string
  }
  relation: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    from_id: string
    to_id: string
    kind: string
    strength: number
    note: string
    since_on: string | null
    until_on: string | null
  }
  relation_project: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    person_id: string
    client_id: string | null
    title: string
    goal: string
    wanted_stage: string | null
    state: string
    starts_on: string | null
    due_on: string | null
    currency: string
    budget_minor: number | null
    notes: string
  }
  relation_step: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    project_id: string
    title: string
    kind: string
    due_on: string | null
    done_on: string | null
    spent_minor: number | null
    note: string
  }
  reliability: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    subject: string
    result: string
    text: string
    known_on: string
    source: string
    confidence: string
  }
  reminder_shown: {
    key: string
    at: string
  }
  reserve_balance: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    month: string
    currency: string
    balance_minor: number
  }
  rival: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    name: string
    offer: string
    terms: string
    strengths: string
    weaknesses: string
    known_on: string
    source: string
    confidence: string
  }
  sales_order: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    deal_id: string | null
    number: string
    ordered_on: string
    promised_on: string | null
    delivered_on: string | null
    currency: string
    amount_minor: number
    cost_minor: number | null
    contract_id: string | null
    stage: string
    notes: string
  }
  saved_view: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    list: string
    name: string
    state: string
  }
  search_doc: {
    rowid: number
    table_name: string
    record_id: string
    kind: string
    client_id: string | null
    title: string
    detail: string
  }
  setting: {
    key: string
    value: string
  }
  smoothing_plan: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    currency: string
    pay_minor: number | null
    risk_ppm: number
    reserve: string
  }
  standing: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    status: string
    prospect_stage: string
    is_key: number
    since_on: string
    reason: string
  }
  statement: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    company_id: string | null
    number: string
    issued_on: string
    paid_on: string | null
    currency: string
    total_minor: number | null
    file_name: string
    notes: string
  }
  statement_line: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    statement_id: string
    position: number
    text: string
    client_name: string
    reference: string
    happened_on: string | null
    amount_minor: number
    entry_id: string | null
    expected_minor: number | null
    mark: string
  }
  target: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    period: string
    measure: string
    company_id: string | null
    currency: string
    value: number
    note: string
  }
  tax_rule: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    currency: string
    amount: string
    period: string
    due_months: number
    due_day: number
  }
  template: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    language: string
    kind: string
    subject: string
    valid_days: number
    body: string
    file_id: string | null
    is_default: number
    word_keys: string
  }
  template_file: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    mime: string
    sha256: string
    bytes: number
    width: number
    height: number
    base64: string
  }
  tender: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string
    deal_id: string | null
    number: string
    title: string
    stage: string
    place: string
    currency: string
    budget_minor: number | null
    security_minor: number | null
    announced_on: string | null
    questions_until: string | null
    submit_by: string | null
    opens_on: string | null
    decides_on: string | null
    decider_ids: string
    deciders: string
    criteria: string
    notes: string
  }
  travel_time: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    from_id: string
    to_id: string
    minutes: number
    source: string
    corrections: number
  }
  visit: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string | null
    person_ids: string
    kind: string
    title: string
    starts_at: string
    ends_at: string
    zone: string
    place: string
    state: string
    outcome: string
    satisfaction: number | null
    next_step: string
    next_step_on: string | null
    is_off_plan: number
    notes: string
    series_id: string | null
    series_at: string | null
    place_id: string | null
    travel_before: number | null
    travel_after: number | null
    planned_at: string | null
    is_call_block: number
    pool_key: string
    next_step_done_on: string | null
  }
  visit_series: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    client_id: string | null
    person_ids: string
    kind: string
    title: string
    starts_at: string
    ends_at: string
    zone: string
    place: string
    notes: string
    rule: string
    planned_until: string
  }
  week_template: {
    id: string
    created_at: string
    changed_at: string
    deleted_at: string | null
    name: string
    items: string
  }
}
