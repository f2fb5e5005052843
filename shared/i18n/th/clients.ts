import type { clients as source } from '../en/clients.ts'
import type { Messages } from '../messages.ts'

export const clients: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'กรุณาใส่ชื่อลูกค้า',
    idealAfterLongest: () => 'ระยะห่างปกติยาวกว่าระยะห่างสูงสุด กรุณาแก้ค่าใดค่าหนึ่ง',
  },
}
