package org.gongjian.persistence.slip;

import java.util.UUID;

import org.gongjian.domain.slip.SlipFile;
import org.gongjian.domain.slip.SlipFiles;

import org.springframework.data.repository.Repository;

interface SlipFileRepository extends SlipFiles, Repository<SlipFile, UUID> {

}
