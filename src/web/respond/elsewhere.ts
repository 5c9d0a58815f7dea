import { useEffect, useRef, useState } from 'react'

const ownWindow = Math.random().toString(36).slice(2)

/**
 * One window at a time answers under a token: opening it says so to the others, which then pause. Two windows
 * writing one draft in turn would each lose what the other wrote.
 *
 * @returns whether another window has taken over, and the way to take it back
 */
export function useElsewhere(token: string, active: boolean): { elsewhere: boolean; takeOver: () => void } {
  const [elsewhere, setElsewhere] = useState(false)
  const channel = useRef<BroadcastChannel | null>(null)
  useEffect(() => {
    if (!active) return
    const opened = new BroadcastChannel(`peilung.${token}`)
    opened.onmessage = (event) => {
      if (event.data !== ownWindow) setElsewhere(true)
    }
    opened.postMessage(ownWindow)
    channel.current = opened
    return () => opened.close()
  }, [token, active])
  const takeOver = () => {
    channel.current?.postMessage(ownWindow)
    setElsewhere(false)
  }
  return { elsewhere: active && elsewhere, takeOver }
}
