import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { beginReading, type VisitDetail } from '../../api/visits.js';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { useMay } from '../../shell/may.js';
import { useWords } from '../../words/i18n.js';

const route = getRouteApi('/visits/$id/review');

/** A source of which nothing was made yet: to have it read for what it promises. */
export function ReadSource({ visit, source }: { visit: VisitDetail; source: string }) {
  const { t } = useWords();
  const mayRecord = useMay().record !== false;
  const navigate = route.useNavigate();
  const begin = useMutation({
    mutationFn: () => beginReading(visit.id, { source }),
    onSuccess: ({ id }) => navigate({ search: { reading: id }, replace: true }),
  });
  return (
    <Empty title={t('review.notRead')}>
      <p>
        {t('review.notReadText', { title: visit.sources.find(({ id }) => id === source)?.title ?? source })}
      </p>
      {mayRecord && (
        <Button look="go" onPress={() => begin.mutate()} isDisabled={begin.isPending}>
          {t('review.readIt')}
        </Button>
      )}
    </Empty>
  );
}
