import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { MarketSection } from '#components/readiness/market-section.tsx';
import { explainMarket } from '#lib/readiness/explained.ts';
import { noteLook } from '#lib/shares/door.ts';
import { requireShare } from '#lib/shares/require-share.ts';
import { sharePath } from '#lib/shares/share-cookie.ts';
import { ShareFrame } from '../../share-frame.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { loadProduct } from './load-product.ts';

import { ProductHead } from './product-head.tsx';
import { speakerOf } from './speaker.ts';

export const metadata: Metadata = { title: 'Product' };

type Props = { params: Promise<{ share: string; product: string }> };

export default async function SharedProductPage({ params }: Props) {
  const { share: id, product: productId } = await params;
  const share = await requireShare(id);
  const loaded = await loadProduct(share, productId);
  if (!loaded) notFound();
  await noteLook(share, (await headers()).get('user-agent') ?? '');
  const { product, evidence } = loaded;
  const speaker = speakerOf(loaded);
  return (
    <ShareFrame share={share}>
      <ProductHead shareId={share.id} product={product} />
      {product.markets.map((market) => (
        <MarketSection
          key={market.market}
          market={explainMarket(market, product.point, speaker, product.asOf)}
          href={`${sharePath(share.id)}/products/${product.id}/${market.market}`}
        />
      ))}
      <EvidenceList share={share} productId={product.id} evidence={evidence} today={product.asOf} />
    </ShareFrame>
  );
}
