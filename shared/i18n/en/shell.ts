export const shell = {
  product: 'Keybook',
}
