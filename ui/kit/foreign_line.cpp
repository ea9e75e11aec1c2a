// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/foreign_line.h"

#include "report/visible.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/theme.h"
#include "ui/models/hostile.h"

#include <QValidator>

namespace jotscope::ui {

namespace {

QStringList hiddenIn(QStringView text)
{
    QStringList codes;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t point = report::nextPoint(text, at);
        if (report::isHidden(point) && !codes.contains(report::codeOf(point)))
            codes += report::codeOf(point);
    }
    return codes;
}

/// Leaves out what is hidden, however it comes in; the caret stays where it was among the rest.
class OnlyVisible : public QValidator {
public:
    OnlyVisible(QStringList *leftOut, QObject *parent) : QValidator(parent), m_leftOut(leftOut) { }

    State validate(QString &text, int &caret) const override
    {
        const QStringList codes = hiddenIn(QStringView(text).trimmed()); // a line end copied with a line is nothing to tell
        QString kept;
        int place = caret;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype begin = at;
            if (!report::isHidden(report::nextPoint(text, at)))
                kept += QStringView(text).sliced(begin, at - begin);
            else if (begin < caret)
                place -= int(at - begin);
        }
        if (kept.size() != text.size()) {
            *m_leftOut = codes;
            text = kept;
            caret = qBound(0, place, int(kept.size()));
        }
        return Acceptable;
    }

private:
    QStringList *m_leftOut;
};

} // namespace

ForeignLine::ForeignLine(QWidget *parent) : QLineEdit(parent)
{
    setValidator(new OnlyVisible(&m_leftOut, this));
    connect(this, &QLineEdit::textChanged, this, &ForeignLine::judge);
}

void ForeignLine::fill(const QString &value)
{
    const QString shown = report::visible(value);
    setReadOnly(shown != value);
    m_kept = isReadOnly() ? value : QString();
    if (text().trimmed() != shown)
        setText(shown);
    if (isReadOnly())
        tell(tr("Holds %1, which does not show. It is kept as it is; under JSON it can be changed.")
                 .arg(hiddenIn(value).join(QStringLiteral(", "))));
    else
        judge();
}

QString ForeignLine::value() const
{
    return m_kept.isEmpty() ? text().trimmed() : m_kept;
}

QString ForeignLine::valueOf(const QLineEdit *line)
{
    const auto *foreign = qobject_cast<const ForeignLine *>(line);
    return foreign ? foreign->value() : line->text().trimmed();
}

void ForeignLine::offer(const QString &value)
{
    const QStringList codes = hiddenIn(value);
    setText(codes.isEmpty() ? value : QString());
    if (!codes.isEmpty())
        tell(tr("Not filled in, as it holds %1, which does not show and which nobody types: %2")
                 .arg(codes.join(QStringLiteral(", ")), isolated(cutAt(value, 300))));
}

void ForeignLine::judge()
{
    const QStringList codes = std::exchange(m_leftOut, {});
    if (isReadOnly())
        return;
    if (!codes.isEmpty())
        return tell(tr("Left out, as it does not show: %1").arg(codes.join(QStringLiteral(", "))));
    const QString warning = warningOf(text().trimmed());
    tell(warning.isEmpty() ? QString() : tr("Look closely: %1.").arg(warning));
}

void ForeignLine::tell(const QString &notice)
{
    if (notice == std::exchange(m_notice, notice))
        return;
    setAccessibleDescription(notice);
    setToolTip(plainTip(notice));
    Q_EMIT noticed(notice);
}

FlowLabel *ForeignLine::makeNotice(QWidget *parent)
{
    auto *label = new FlowLabel(0.94, parent);
    label->setFlow({}, m_notice);
    label->setVisible(!m_notice.isEmpty());
    connect(this, &ForeignLine::noticed, label, [label](const QString &notice) {
        label->setFlow({}, notice);
        label->setVisible(!notice.isEmpty());
    });
    return label;
}

} // namespace jotscope::ui
