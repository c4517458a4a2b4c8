'use client';
import { useRouter } from 'next/navigation';
import { UploadQueue } from '#components/evidence/upload-queue.tsx';

type Props = { tenant: string; accept: string; maxBytes: number };

/** Takes files into the library and shows them in the list as they arrive. */
export function LibraryUpload(props: Props) {
  const router = useRouter();
  return <UploadQueue {...props} onUploaded={() => router.refresh()} className="mb-6" />;
}
