// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/find_hits.h"

#include "report/visible.h"
#include "ui/kit/flow_list.h"
#include "ui/models/causes_model.h"
#include "ui/models/cell.h"
#include "ui/models/environments_model.h"
#include "ui/models/requests_model.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/requests_view.h"
#include "ui/views/rows_view.h"
#include "ui/views/service_view.h"
#include "ui/views/subject_view.h"
#include "ui/views/table.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"
#include "ui/window/answer_pane.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_model.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

#include <algorithm>
#include <functional>

namespace jotscope::ui {

using jose::Part;
using In = FindHit::Pane;

namespace {

constexpr int mostClaims = 20'000;

class FindTexts {
    Q_DECLARE_TR_FUNCTIONS(jotscope::ui::FindTexts)
};

/// Reads the panes one after the other.
class Search {
public:
    Search(InspectionPage *page, const Sought &wanted) : m_page(page), m_wanted(wanted) { }

    std::vector<FindHit> run()
    {
        if (matches(m_page->answer()->answer()))
            add({In::Answer});
        inJourney();
        if (!m_page->token()->body()->isHidden())
            inToken();
        inClaims(Part::Payload);
        inClaims(Part::Header);
        m_page->environments()->model()->showAll();
        inTable(m_page->environments()->table(), {In::Environments});
        inCauses();
        inFindings();
        inRequests();
        inServer();
        const EvidenceTabs *evidence = m_page->evidence();
        inTexts(evidence->subject()->factList()->texts(), {In::Subject, 0});
        inTable(evidence->subject()->table(), {In::Subject, 1});
        inTexts(evidence->key()->texts(), {In::Key});
        if (!m_page->timeline()->isFolded())
            inTable(m_page->timeline()->table(), {In::Timeline});
        std::sort(m_hits.begin(), m_hits.end());
        return std::move(m_hits);
    }

private:
    void add(const FindHit &hit)
    {
        if (m_hits.size() <= mostHits)
            m_hits.push_back(hit);
    }

    /// Also by what stands for a hidden character ("U+200B").
    bool matches(const QString &text) const
    {
        if (m_wanted.isIn(text))
            return true;
        const bool hasHidden = m_wanted.words().contains(u'+') || m_wanted.words().contains(u'<');
        return hasHidden && m_wanted.isIn(report::visible(text));
    }

    void inTexts(const QStringList &texts, FindHit where)
    {
        for (where.row = 0; where.row < texts.size(); ++where.row) {
            if (matches(texts[where.row]))
                add(where);
        }
    }

    using Meaning = std::function<QString(const QModelIndex &index)>;

    void inTable(const Table *table, FindHit where, const Meaning &meaningOf = {})
    {
        const QAbstractItemModel *model = table->model();
        for (where.row = 0; where.row < model->rowCount(); ++where.row) {
            for (where.column = 0; where.column < model->columnCount(); ++where.column) {
                if (table->isColumnHidden(where.column))
                    continue;
                const QModelIndex index = model->index(where.row, where.column);
                if (matches(wordsOf(index.data(CellRole).value<Cell>())) || (meaningOf && matches(meaningOf(index))))
                    add(where);
            }
        }
    }

    void inJourney()
    {
        const QAbstractItemModel *steps = m_page->journey()->view()->model();
        for (int row = 0; row < steps->rowCount(); ++row) {
            const QModelIndex step = steps->index(row, 0);
            QStringList words;
            for (const int role :
                {int(Qt::DisplayRole), int(JourneyModel::WordRole), int(JourneyModel::DetailRole), int(JourneyModel::TagRole)})
                words += step.data(role).toString();
            if (matches(words.join(u' ')))
                add({In::Journey, 0, row});
        }
    }

    void inToken()
    {
        const QByteArray &text = m_page->token()->text()->token().text;
        const QByteArray words = m_wanted.words().toUtf8();
        const QByteArray inOneCase = m_wanted.matchesCase() ? text : text.toLower(); // of ASCII, which a token is made of
        for (qsizetype at = inOneCase.indexOf(words); at >= 0 && m_hits.size() <= mostHits;
             at = inOneCase.indexOf(words, at + words.size()))
            add({In::Token, 0, 0, 0, at, at + words.size()});
    }

    /// As JSON by lines, else by cells; of a string also by what it means, not only by how it is escaped.
    void inClaims(Part part)
    {
        FindHit where{In::Claims, part == Part::Header ? 1 : 0};
        const ClaimsView *claims = m_page->claims();
        if (claims->isJson()) {
            const std::vector<Line> lines = claims->linesOf(part);
            for (const Line &line : lines) {
                if (matches(line.text))
                    add(where);
                ++where.row;
            }
            return;
        }
        ClaimsModel *model = claims->modelOf(part);
        if (model->hiddenMembers() > 0 && model->members() <= mostClaims)
            m_page->claims()->showAll(part);
        inTable(claims->tableOf(part), where, [model](const QModelIndex &index) {
            const bool isEscaped = index.column() == ClaimsModel::Value && index.data(CellRole).value<Cell>().text.contains(u'\\');
            return isEscaped ? model->copied(index.row(), ClaimsModel::CopyValue) : QString();
        });
    }

    void inCauses()
    {
        FindHit where{In::Causes};
        for (const auto &[place, text] : m_page->evidence()->causes()->model()->texts()) {
            if (matches(text))
                add(where);
            ++where.row;
        }
    }

    void inFindings()
    {
        const QAbstractItemModel *rows = m_page->evidence()->findings()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (matches(wordsOf(rows->index(row, 0).data(CellsRole).value<std::vector<Cell>>())))
                add({In::Findings, 0, row});
        }
    }

    void inRequests()
    {
        const RequestsView *requests = m_page->evidence()->requests();
        const RequestsModel *model = requests->model();
        for (int row = 0; row < model->rowCount() && m_hits.size() <= mostHits; ++row) {
            FindHit where{In::Requests, model->at(row)->number, -1};
            for (where.column = 0; where.column < model->columnCount(); ++where.column) {
                const Cell cell = model->index(row, where.column).data(CellRole).value<Cell>();
                if (!requests->table()->isColumnHidden(where.column) && matches(wordsOf(cell)))
                    add(where);
            }
            where.column = 0;
            for (const Line &line : requests->linesOf(where.part)) {
                ++where.row;
                if (matches(line.text))
                    add(where);
            }
        }
    }

    void inServer()
    {
        const ServiceView *service = m_page->evidence()->service();
        for (const Sought::Place &place : m_wanted.placesIn(service->text()->toPlainText()))
            add({In::Server, 0, 0, 0, place.begin, place.end});
        inTexts(service->readingList()->texts(), {In::Server, 1});
    }

    InspectionPage *m_page;
    const Sought &m_wanted;
    std::vector<FindHit> m_hits;
};

} // namespace

std::vector<FindHit> findHits(InspectionPage *page, const Sought &wanted)
{
    return wanted.isEmpty() ? std::vector<FindHit>() : Search(page, wanted).run();
}

QString titleOf(FindHit::Pane pane)
{
    switch (pane) {
    case In::Answer: return FindTexts::tr("Answer");
    case In::Journey: return FindTexts::tr("Journey");
    case In::Token: return FindTexts::tr("Token");
    case In::Claims: return FindTexts::tr("Claims");
    case In::Environments: return FindTexts::tr("Environments");
    case In::Causes: return FindTexts::tr("Causes");
    case In::Findings: return FindTexts::tr("Findings");
    case In::Requests: return FindTexts::tr("Requests");
    case In::Server: return FindTexts::tr("Server answer");
    case In::Subject: return QStringLiteral("sub");
    case In::Key: return FindTexts::tr("Key");
    case In::Timeline: return FindTexts::tr("Timeline");
    }
    return {};
}

} // namespace jotscope::ui
