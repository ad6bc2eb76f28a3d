// Entry point `kefu-rules/decimal`: takes and gives `Decimal`, for those who compute on with decimal.js.
export {};
