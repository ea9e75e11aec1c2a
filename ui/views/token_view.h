// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/copy_source.h"
#include "ui/kit/pane.h"
#include "ui/kit/selection.h"
#include "ui/models/layers.h"

class QAction;
class QComboBox;
class QLabel;

namespace jotscope::ui {

class ElidedLabel;
class Notices;
class TokenText;

/// The pane "Token": the characters as they are, part by part; flaws underlined and named.
class TokenView : public Pane, public CopySource {
    Q_OBJECT
public:
    explicit TokenView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    int layer() const; ///< of the tokens that the text holds, the one that is shown
    void setLayer(int layer);
    const std::vector<Layer> &layers() const { return m_layers; }
    Notices *notices() const { return m_notices; } ///< the companions of the token
    void select(const Selection &selection);       ///< never emits
    void clear();
    bool copy(Copied what) override;                        ///< the selected characters, else the whole token; as a secret
    void followClock(const report::Inspection &inspection); ///< the same text judged anew: layers() alone change
    void hint(const Selection &selection);                  ///< something is hovered elsewhere
    void setUnfolded(bool unfolded);
    void setWide(bool wide); ///< a very wide window unfolds each token; by hand it is folded again
    TokenText *text() const { return m_text; }
    QWidget *focusStop() const;                        ///< the text; in the heading where it is folded to that
    QAction *unfoldAction() const { return m_unfold; } ///< Ctrl+U
    QAction *copyAction() const { return m_copy; }     ///< the selected characters, else the whole token

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);
    void hovered(const jotscope::ui::Selection &selection);
    void layerChosen(int layer);
    void companionWanted(int number); ///< the token of that number in the same input

private:
    QString summaryOf(const report::Inspection &inspection) const;
    void showLayer();
    void fillLayers();
    void showCompanions(const report::Inspection &inspection);
    void tellFlaw(const QString &message);
    void popUpMenu(const QPoint &global);
    void refreshUnfold();

    std::vector<Layer> m_layers;
    QByteArray m_shown; ///< the text whose layers these are
    QComboBox *m_layer;
    Notices *m_notices;
    TokenText *m_text;
    ElidedLabel *m_message;
    QAction *m_unfold;
    QAction *m_copy;
    QString m_firstFlaw;
    bool m_isWide = false;
};

} // namespace jotscope::ui
