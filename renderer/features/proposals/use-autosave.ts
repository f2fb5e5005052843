import { useEffect, useState } from 'react'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import { beforeLock } from '../../api/use-draft.ts'
import { createSaver, type DraftSaver } from './draft-saver.ts'

/** What is being written, saved after a short pause, on leaving, before a lock, and before anything is made of it. */
export function useAutosave(detail: ProposalDetail): DraftSaver {
  const [saver] = useState(() => createSaver(detail))
  useEffect(() => {
    void saver.takeUp()
    const stop = beforeLock(saver.handOver)
    return () => {
      stop()
      void saver.flush()
    }
  }, [saver])
  return saver
}
