import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { OfferPaper } from '../../../shared/domain/proposals/paper.ts'

export type Attachment = { readonly name: string; readonly mime: string; readonly content: Uint8Array }

export type Letter = {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** An e-mail with the offer attached. date: ISO instant. */
export function offerEmail(paper: OfferPaper, attachment: Attachment, date: string): Promise<Uint8Array> {
  return unsentEmail(paper.mail, attachment, date)
}

/**
 * An e-mail as a file that any mail program opens, unsent. date: ISO instant.
 * Nothing is sent, read or fetched here.
 */
export async function unsentEmail(
  { from, to, subject, text }: Letter,
  attachment: Attachment,
  date: string,
): Promise<Uint8Array> {
  const message = new MailComposer({
    ...(from.address === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    subject,
    text,
    date: new Date(date),
    // Outlook opens it as a draft that can be sent.
    headers: { 'X-Unsent': '1' },
    attachments: [
      { filename: attachment.name, contentType: attachment.mime, content: Buffer.from(attachment.content) },
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Uint8Array(await message.compile().build())
}
