package org.countersign.adapter.bureau;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.countersign.adapter.Simulation;
import org.countersign.demo.MagicDigits;
import org.countersign.demo.MagicStreet;
import org.countersign.demo.boundary.CreditFiles;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.countersign.proofing.port.CreditBureau;
import org.countersign.shared.PostalAddress;

/** The demo's bureau, reached without a network; the digits that are typed tell it how to behave. */
@ApplicationScoped
public class SimulatedCreditBureau implements CreditBureau {
    @Inject
    CreditFiles files;

    @Inject
    Simulation simulation;

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public BureauAnswer locate(String request, PersonalDetails details) throws BureauAway {
        MagicDigits magic = reach(MagicDigits.of(details.digits()));
        boolean first = !files.knows(request);
        BureauAnswer answer = inquire(request, details);
        if (magic == MagicDigits.ANSWERS_LATE && first) {
            throw late();
        }
        return answer;
    }

    /** Of two at once with the same request one finds it taken; asked again it finds the other's answer. */
    private BureauAnswer inquire(String request, PersonalDetails details) {
        try {
            return files.locate(request, details);
        } catch (EJBException taken) {
            return files.locate(request, details);
        }
    }

    @Override
    public BureauAnswer complete(String reference, char[] nineDigits) throws BureauAway {
        reach(MagicDigits.of(nineDigits));
        return files.complete(reference).orElseThrow(() -> BureauAway.unusable("it knows no such inquiry"));
    }

    @Override
    public Verdict judge(String reference, List<Integer> answers) throws BureauAway {
        MagicDigits magic = reach(stays(reference));
        Verdict verdict = files.judge(reference, answers).orElse(Verdict.TOO_LATE);
        if (magic == MagicDigits.JUDGES_LATE) {
            throw late();
        }
        return verdict;
    }

    @Override
    public Optional<Verdict> verdict(String reference) throws BureauAway {
        stays(reference);
        return files.verdict(reference);
    }

    @Override
    public Optional<PostalAddress> address(String reference) throws BureauAway {
        Optional<PostalAddress> known = files.address(reference);
        if (known.isPresent() && MagicStreet.of(known.get().line1()) == MagicStreet.BUREAU_AWAY) {
            throw unreachable();
        }
        return known;
    }

    /** How it behaves about the answers, if it has not left. */
    private MagicDigits stays(String reference) throws BureauAway {
        MagicDigits magic = files.magic(reference).orElse(MagicDigits.QUESTIONS);
        if (magic == MagicDigits.LEAVES) {
            throw unreachable();
        }
        return magic;
    }

    private MagicDigits reach(MagicDigits magic) throws BureauAway {
        if (magic == MagicDigits.AWAY) {
            throw unreachable();
        }
        if (magic == MagicDigits.SLOW) {
            simulation.dawdle();
        }
        return magic;
    }

    private static BureauAway unreachable() {
        return BureauAway.ailing("it cannot be reached");
    }

    private BureauAway late() {
        simulation.hang();
        return BureauAway.ailing("no answer in time");
    }
}
